-- Which indicators mean the same in every commune, so that a province may compare them, and for which kind of commune one is not meant
-- (decision 026).
ALTER TABLE indicator.indicator ADD COLUMN common boolean NOT NULL DEFAULT false;

-- Until the next start of its pack: so far all packs took theirs from the base.
UPDATE indicator.indicator SET common = origin = 'PACK';

CREATE TABLE indicator.not_for (
    commune   text    NOT NULL,
    indicator text    NOT NULL,
    -- As territory.commune has it.
    kind      text    NOT NULL CHECK (kind IN ('COMMUNE', 'WARD')),
    text      text    NOT NULL CHECK (btrim(text) <> ''),
    source    text    NOT NULL CHECK (btrim(source) <> ''),
    -- Whether somebody has read it in its source.
    verified  boolean NOT NULL,
    PRIMARY KEY (commune, indicator, kind),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);
ALTER TABLE indicator.not_for ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON indicator.not_for USING (commune = ANY ((SELECT kernel.communes())::text[]));
