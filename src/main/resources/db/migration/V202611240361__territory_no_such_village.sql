-- Ends a statement that would write a village of which the commune has none, as a foreign key would.
CREATE FUNCTION territory.no_such_village(village text) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RAISE foreign_key_violation USING MESSAGE = format('the commune has no village %L', village);
END
$$;
