-- The places and bodies that a pack names, so that roles, figures and tasks can point at them.
CREATE TABLE territory.village (
    commune text    NOT NULL REFERENCES territory.commune,
    code    text    NOT NULL CHECK (btrim(code) <> ''),
    name    text    NOT NULL CHECK (btrim(name) <> ''),
    -- Whether code and name only stand in for ones that are not known yet.
    sample  boolean NOT NULL,
    PRIMARY KEY (commune, code)
);

CREATE TABLE access.agency (
    commune text NOT NULL,
    code    text NOT NULL CHECK (btrim(code) <> ''),
    name    text NOT NULL CHECK (btrim(name) <> ''),
    kind    text NOT NULL CHECK (kind IN ('PARTY', 'STATE', 'FRONT', 'OTHER')),
    PRIMARY KEY (commune, code)
);

ALTER TABLE territory.village ENABLE ROW LEVEL SECURITY;
ALTER TABLE access.agency     ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON territory.village USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON access.agency     USING (commune = ANY ((SELECT kernel.communes())::text[]));

-- What somebody's role or figure may point at is never taken away.
REVOKE DELETE ON territory.village, access.agency FROM "${runtimeRole}";
