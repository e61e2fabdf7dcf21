-- Lets the application bring the statistics of a register up to date after many rows came at once. Until the database does so by itself, up to
-- a minute later, the next load that takes something over from them would look through all of them for each of its rows.
CREATE FUNCTION registry.refresh_statistics(register text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    EXECUTE format('ANALYZE (SKIP_LOCKED) register.%I', register);
END
$$;
