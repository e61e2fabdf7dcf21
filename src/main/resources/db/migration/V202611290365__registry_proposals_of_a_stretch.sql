-- A proposal to correct says which stretch it means: the one that begins on this day. Absent where it means the one that its own days meet.
ALTER TABLE registry.proposal ADD COLUMN correct_at date;
