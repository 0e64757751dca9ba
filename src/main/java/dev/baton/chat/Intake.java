package dev.baton.chat;

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

    public Intake {
        values = Map.copyOf(values);
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
