package dev.baton.webhooks;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.pods.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is asked about a webhook, and how the answers are read. */
final class WebhookForm {

    static final String NAME = "name";
    static final String ADDRESS = "address";
    static final String TYPES = "types";

    private static final int LONGEST_NAME = 60;

    private final Kinds kinds;
    private final boolean allowsLocal;
    private final Whereabouts whereabouts;

    /** @param allowsLocal whether addresses on this machine may be used */
    WebhookForm(Kinds kinds, boolean allowsLocal, Whereabouts whereabouts) {
        this.kinds = kinds;
        this.allowsLocal = allowsLocal;
        this.whereabouts = whereabouts;
    }

    /** As it was filled in. */
    record Draft(String name, String address, List<String> types) {

        static final Draft EMPTY = new Draft("", "", List.of(Kinds.ALL));
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        /**
         * It can be saved.
         *
         * @param host that of the address
         * @param remark on where it leads; may be empty
         */
        record Complete(Draft draft, String host, String remark) implements Reading {}

        /** Something must be changed. */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    Form of(String name, String argument, String title, Draft known) {
        return new Form(name, argument, title, "Save", inputs(known));
    }

    /** The same once more, with something to read above it. */
    Form again(String name, String argument, String title, Draft typed, String news) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("news", Text.of(news)));
        inputs.addAll(inputs(typed));
        return new Form(name, argument, title, "Save", inputs);
    }

    private List<Input> inputs(Draft known) {
        return List.of(
                nameLine(known.name()),
                addressLine(known.address()),
                new Input.Choice(
                        TYPES, Caption.required("What does it hear of?"), true, options(), offered(known.types())));
    }

    private static Input.Line nameLine(String initial) {
        return new Input.Line(
                NAME, Caption.required("Name").hint("Such as Data warehouse"), false, LONGEST_NAME, initial);
    }

    private static Input.Line addressLine(String initial) {
        var caption = Caption.required("Address").hint("It begins with https:// and takes POST");
        return new Input.Line(ADDRESS, caption, false, Target.LONGEST, initial);
    }

    private List<Option> options() {
        var all = Stream.of(new Option(Kinds.ALL, "Everything, also what is added later"));
        var each = kinds.all().stream().map(kind -> new Option(kind.type(), label(kind)));
        return Stream.concat(all, each).limit(Limits.OPTIONS).toList();
    }

    /** Its name is what a receiver looks at; it is never cut. */
    private static String label(Announced.Kind kind) {
        var name = " (" + kind.type() + ")";
        var words =
                Character.toUpperCase(kind.meaning().charAt(0)) + kind.meaning().substring(1);
        return Excerpt.of(words, Limits.LABEL - name.length()) + name;
    }

    /** Those that there still are. */
    private List<String> offered(List<String> types) {
        return types.stream().filter(this::isOffered).toList();
    }

    private boolean isOffered(String type) {
        return type.equals(Kinds.ALL) || kinds.isKnown(type);
    }

    Reading read(Submission submission) {
        var complaints = new HashMap<String, String>();
        var name = Lines.onOneLine(submission.value(NAME));
        Lines.check(nameLine(""), name, complaints);
        var address = submission.value(ADDRESS);
        Lines.check(addressLine(""), address, complaints);
        var types = submission.all(TYPES).stream().distinct().toList();
        if (types.isEmpty() || !types.stream().allMatch(this::isOffered)) {
            complaints.put(TYPES, "Please pick what it hears of.");
        }
        return switch (Target.read(address, allowsLocal)) {
            case Target.Reading.Wrong(var complaint) -> {
                complaints.putIfAbsent(ADDRESS, complaint);
                yield new Reading.Incomplete(complaints);
            }
            case Target.Reading.Fine(var target) ->
                complaints.isEmpty()
                        ? read(target, new Draft(name, target.url().toString(), simple(types)))
                        : new Reading.Incomplete(complaints);
        };
    }

    private Reading read(Target target, Draft draft) {
        var host = target.url().host();
        // where local addresses may be used, Baton is being developed
        var way = allowsLocal ? Whereabouts.Way.UNKNOWN : whereabouts.of(host);
        return switch (way) {
            case PUBLIC, UNKNOWN -> new Reading.Complete(draft, host, "");
            case NOWHERE ->
                new Reading.Complete(
                        draft, host, " ⚠ Its host name leads nowhere so far. Please check how it is spelled.");
            case PRIVATE ->
                new Reading.Incomplete(Map.of(
                        ADDRESS,
                        "This host name leads into a private network, where nothing is sent. Please use one that can"
                                + " be reached from the internet."));
        };
    }

    private static List<String> simple(List<String> types) {
        return types.contains(Kinds.ALL) ? List.of(Kinds.ALL) : types;
    }
}
