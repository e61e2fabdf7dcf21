-- Where a village lies from a day on: a point, or an outline that somebody drew (decision 023). For maps; its area is never an official one.
CREATE TABLE territory.village_place (
    commune text  NOT NULL,
    village text  NOT NULL,
    from_on date  NOT NULL,
    geojson jsonb NOT NULL CHECK (geojson ->> 'type' IN ('Point', 'Polygon', 'MultiPolygon')),
    source  text  NOT NULL CHECK (btrim(source) <> ''),
    PRIMARY KEY (commune, village, from_on),
    FOREIGN KEY (commune, village) REFERENCES territory.village
);
ALTER TABLE territory.village_place ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON territory.village_place USING (commune = ANY ((SELECT kernel.communes())::text[]));
REVOKE DELETE ON territory.village_place FROM "${runtimeRole}";
