-- Where the pack draws the lines between statuses of targets.
CREATE TABLE plan.thresholds (
    commune    text    PRIMARY KEY,
    pace_years integer NOT NULL CHECK (pace_years BETWEEN 1 AND 10)
);

ALTER TABLE plan.thresholds ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON plan.thresholds USING (commune = ANY ((SELECT kernel.communes())::text[]));
REVOKE DELETE ON plan.thresholds FROM "${runtimeRole}";
