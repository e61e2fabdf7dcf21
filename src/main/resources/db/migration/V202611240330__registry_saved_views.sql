-- A filter of a register's list that somebody gave a name; for nobody else.
CREATE TABLE registry.saved_view (
    commune  text        NOT NULL,
    id       uuid        NOT NULL,
    -- The reference of whoever saved it, as the trail writes it.
    person   text        NOT NULL,
    register text        NOT NULL REFERENCES registry.register,
    name     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    -- What stands behind the question mark of the list's address.
    query    text        NOT NULL CHECK (length(query) <= 2000),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (commune, id),
    UNIQUE (commune, person, register, name)
);

ALTER TABLE registry.saved_view ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON registry.saved_view USING (commune = ANY ((SELECT kernel.communes())::text[]));
