package dev.baton.intake;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.people.Network;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something that an administrator says about a source. The names are stored. */
enum Setting {
    CLIENT_SECRET("Client secret", "The app's, as HubSpot shows it on the page Auth", true),
    LOOKUP(
            "Where to ask for a contact",
            "https://api.hubapi.com/crm/v3/objects/contacts/{id}?properties=firstname,lastname,email,phone,company",
            false),
    LOOKUP_TOKEN("Access token for asking", "The app's, with the scope crm.objects.contacts.read", true),
    ORGANIZATION(
            "Salesforce's organization id",
            "From Setup, Company Information. Then nobody else's messages count",
            false),
    REDIRECT("Page to show afterwards", "Such as https://www.example.com/thanks", false),
    ORIGIN("Website that sends by script", "Such as https://www.example.com", false);

    private static final int LONGEST = 500;
    private static final Pattern SALESFORCE = Pattern.compile("00D[0-9A-Za-z]{12}([0-9A-Za-z]{3})?");
    private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{8,500}");

    private final String label;
    private final String hint;
    private final boolean isSecret;

    Setting(String label, String hint, boolean isSecret) {
        this.label = label;
        this.hint = hint;
        this.isSecret = isSecret;
    }

    /** Whether it is sealed, and never shown again. */
    boolean isSecret() {
        return isSecret;
    }

    /** @param known what it is now; of a secret any text, which only tells that there is one */
    Input input(String known) {
        var caption = Caption.optional(label);
        return isSecret
                ? new Input.Line(
                        name(), caption.hint(known.isEmpty() ? hint : "Leave it empty to keep it"), false, LONGEST, "")
                : new Input.Line(name(), caption.hint(hint), false, LONGEST, known);
    }

    /** What must be changed of a value that isn't empty. */
    Optional<String> complaint(String value) {
        return value.length() <= LONGEST && fits(value)
                ? Optional.empty()
                : Optional.of(
                        switch (this) {
                            case CLIENT_SECRET, LOOKUP_TOKEN -> "Please paste it as it was shown, without spaces.";
                            case LOOKUP ->
                                "Please write a public address that begins with https:// and has {id} where the contact's id goes.";
                            case ORGANIZATION -> "Please write 15 or 18 letters and digits that begin with 00D.";
                            case REDIRECT -> "Please write an address that begins with https://.";
                            case ORIGIN -> "Please write https:// and the website's name, and nothing behind it.";
                        });
    }

    private boolean fits(String value) {
        return switch (this) {
            case CLIENT_SECRET, LOOKUP_TOKEN -> SECRET.matcher(value).matches();
            case LOOKUP -> isLookup(value);
            case ORGANIZATION -> SALESFORCE.matcher(value).matches();
            case REDIRECT -> isPage(value);
            case ORIGIN -> isOrigin(value);
        };
    }

    private static boolean isLookup(String text) {
        return text.contains("{id}") && isPage(text.replace("{id}", "1"));
    }

    private static boolean isOrigin(String text) {
        return page(text)
                .filter(page -> text.equals("https://" + page.getRawAuthority()))
                .isPresent();
    }

    private static boolean isPage(String text) {
        return page(text).isPresent();
    }

    /** An address of the web with a name, and with neither a password nor another port. */
    private static Optional<URI> page(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(page -> "https".equals(page.getScheme())
                            && page.getHost() != null
                            && Network.isPublicName(page.getHost())
                            && page.getHost().equals(page.getRawAuthority())
                            && text.equals(page.toASCIIString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
