package vn.lotrinh.registry;

/**
 * What must hold among the fields of one record. <i>Quy tắc kiểm tra</i>.
 *
 * @param holds a condition in the language of formulas; a record for which it is false breaks the rule
 * @param severity whether breaking it refuses the record
 * @param sentence what is told to whoever enters it
 */
public record RecordRule(String holds, Severity severity, String sentence) {

    /** How grave it is. */
    public enum Severity {
        /** The record is refused. */
        ERROR,
        /** It is saved, and listed among what somebody should look at. */
        WARNING
    }
}
