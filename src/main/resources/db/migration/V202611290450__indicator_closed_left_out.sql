-- How many records a closed value could not count, because what it sums was empty in them: a product without a price.
ALTER TABLE indicator.closed_value ADD COLUMN left_out bigint NOT NULL DEFAULT 0 CHECK (left_out >= 0);
