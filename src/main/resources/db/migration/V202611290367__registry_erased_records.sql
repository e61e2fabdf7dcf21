-- Records of personal data that were erased for good: no more than their ids, so that nobody brings them back unawares.
CREATE TABLE registry.erased (
    commune   text        NOT NULL,
    register  text        NOT NULL REFERENCES registry.register,
    record    uuid        NOT NULL,
    erased_at timestamptz NOT NULL,
    PRIMARY KEY (commune, register, record)
);

ALTER TABLE registry.erased ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON registry.erased USING (commune = ANY ((SELECT kernel.communes())::text[]));
REVOKE UPDATE, DELETE ON registry.erased FROM "${runtimeRole}";

-- Erasing is a deed of the application's, entered in the trail like any other; an entry itself is never rewritten.
GRANT DELETE ON trail.salt TO "${runtimeRole}";
