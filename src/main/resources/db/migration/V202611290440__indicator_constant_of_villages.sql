-- How many villages a commune has is counted from the list of its villages, on each day anew: such a constant has no value of its own.
ALTER TABLE indicator.constant
    ADD counts_villages boolean NOT NULL DEFAULT false,
    ALTER value DROP NOT NULL,
    ADD CHECK (counts_villages = (value IS NULL));
