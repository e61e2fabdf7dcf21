-- The communes that this installation serves, and the host name by which each is reached (decision 001).
-- Stands outside row-level security (TablesWithoutCommune): a request asks it before its commune is known.
CREATE SCHEMA IF NOT EXISTS territory;

CREATE TABLE IF NOT EXISTS territory.commune (
    code          text PRIMARY KEY CHECK (code ~ '^\d{5}$'),
    name          text NOT NULL,
    province_code text NOT NULL CHECK (province_code ~ '^\d{2}$'),
    host          text UNIQUE CHECK (host = lower(host))
);
