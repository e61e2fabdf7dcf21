-- The communes that a transaction may touch (decision 001). Loud when nothing was bound: an empty page would hide the mistake.
CREATE FUNCTION kernel.communes() RETURNS text[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
    setting text := current_setting('app.communes', true);
BEGIN
    IF setting IS NULL OR setting = '' THEN
        RAISE EXCEPTION 'no commune is bound to this transaction';
    END IF;
    RETURN string_to_array(setting, ',');
END $$;
