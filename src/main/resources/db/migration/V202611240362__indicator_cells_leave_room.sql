-- Cells are changed again and again; with room left in its page a changed one stays there, and the index need not know.
ALTER TABLE indicator.cell SET (fillfactor = 70);
