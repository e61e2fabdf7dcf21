-- A place that was told of the wrong village is taken back: from that day on nobody knows where the village lies.
ALTER TABLE territory.village_place ALTER COLUMN geojson DROP NOT NULL;
