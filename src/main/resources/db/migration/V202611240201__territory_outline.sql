-- The outline of a commune as its pack gives it, for display: pages draw it without the pack's folder at hand.
CREATE TABLE territory.outline (
    commune text NOT NULL PRIMARY KEY REFERENCES territory.commune,
    geojson text NOT NULL
);
ALTER TABLE territory.outline ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON territory.outline USING (commune = ANY ((SELECT kernel.communes())::text[]));
