-- A list for a register that asks for approval waits until somebody approves it as a whole.
ALTER TABLE registry.sheet_import
    DROP CONSTRAINT sheet_import_state_check,
    ADD CONSTRAINT sheet_import_state_check
        CHECK (state IN ('MATCHING', 'CHECKING', 'CHECKED', 'PROPOSED', 'WRITING', 'DONE', 'CANCELLED')),
    -- Since when it waits, or waited last.
    ADD COLUMN proposed_at timestamptz,
    -- Who decided, with which rights, and why it was sent back.
    ADD COLUMN verdict     jsonb;
