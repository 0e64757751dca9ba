package dev.baton.chat;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Something that a machine handed in, as a person would with a form.
 *
 * @param source the machine's name, as an administrator gave it
 * @param key names the request, so that a repetition is known as one
 * @param fingerprint of the request's body, so that the same key with another body is known
 * @param pod the id of the pod that it is for
 * @param record names what it is about, so that more about the same is known as that; empty if the machine doesn't say
 * @param values by input; an input left out is absent
 */
public record Intake(
        OrganizationId organization,
        String source,
        String key,
        String fingerprint,
        String pod,
        String record,
        Map<String, String> values) {

    /** Before the name of a value that isn't asked for, and that its system tells all the same. */
    public static final String ATTRIBUTE = "attribute.";

    private static final int THOUSANDTHS = 3;
    private static final int LONGEST_SCALE = 30;

    public Intake {
        values = Map.copyOf(values);
    }

    /**
     * A machine's number as a value that is read as that number: without an exponent, and with a fourth decimal behind
     * three, since a point before three digits would be read as one that groups thousands. What is no number that
     * people write, such as an infinite one, stays as it is.
     */
    public static String valueOf(Number number) {
        try {
            var exact = new BigDecimal(number.toString()).stripTrailingZeros();
            if (Math.abs(exact.scale()) > LONGEST_SCALE) {
                return number.toString();
            }
            return (exact.scale() == THOUSANDTHS ? exact.setScale(THOUSANDTHS + 1) : exact).toPlainString();
        } catch (NumberFormatException e) {
            return number.toString();
        }
    }

    /** The same with other values. */
    public Intake with(Map<String, String> others) {
        return new Intake(organization, source, key, fingerprint, pod, record, others);
    }

    /** The input's value without surrounding white space and what can't be seen, or an empty text. */
    public String value(String input) {
        return Plain.answer(values.getOrDefault(input, ""));
    }
}
