-- That only one record of a state says something at a time is told by a hash (decision 027); the fields are found by an index of their own. The
-- stretches of a record are held to their record by whoever writes them.
DO $$
DECLARE
    old record;
    fields text;
    given text;
BEGIN
    FOR old IN
        SELECT c.conname, c.conrelid, c.conkey, c.conrelid::regclass::text AS rows
          FROM pg_constraint c
         WHERE c.connamespace = 'register'::regnamespace AND c.contype = 'x' AND cardinality(array_remove(c.conkey, 0)) > 1
    LOOP
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place),
               string_agg(format(' AND %I IS NOT NULL', a.attname), '' ORDER BY k.place)
          INTO fields, given
          FROM unnest(old.conkey) WITH ORDINALITY AS k(field, place)
          JOIN pg_attribute a ON a.attrelid = old.conrelid AND a.attnum = k.field
         WHERE a.attname <> 'commune';
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', old.rows, old.conname);
        EXECUTE format(
            'ALTER TABLE %s ADD EXCLUDE USING gist (hash_record_extended(ROW(commune, %s), 0) WITH =,'
            ' daterange(valid_from, valid_to, ''[]'') WITH &&) WHERE (total_of IS NULL%s)', old.rows, fields, given);
        IF NOT EXISTS (
            SELECT FROM pg_index i
             WHERE i.indrelid = old.conrelid AND i.indkey::text = array_to_string(array_remove(old.conkey, 0::smallint), ' ') AND i.indpred IS NULL)
        THEN
            EXECUTE format('CREATE INDEX ON %s (commune, %s)', old.rows, fields);
        END IF;
    END LOOP;
    FOR old IN
        SELECT c.conname, c.conrelid::regclass::text AS rows
          FROM pg_constraint c JOIN pg_class state ON state.oid = c.conrelid JOIN pg_class record ON record.oid = c.confrelid
         WHERE c.connamespace = 'register'::regnamespace AND c.contype = 'f' AND record.relname = state.relname || '_record'
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', old.rows, old.conname);
    END LOOP;
END
$$;
