package dev.baton.roles;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Verb;
import dev.baton.search.Shortlist;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code /baton who}: whom to ask about something. {@code who does pricing?} reads like a question, and is one. */
final class AskingWho implements CommandHandler {

    private static final String WORDS = "words";
    private static final int LONGEST = 200;

    /** What stands between “who” and what is asked for. */
    private static final Set<String> BETWEEN =
            Set.of(("about after answers are ask asked can care could deals do does doing for "
                            + "handles has helps i is knows looks may me of on owns responsible runs "
                            + "shall should takes tells the to we will with works would")
                    .split(" ", -1));

    private final Register register;
    private final Answering answering;

    AskingWho(Register register, Answering answering) {
        this.register = register;
        this.answering = answering;
    }

    @Override
    public Verb verb() {
        return Verb.look("who", "[WORDS]", "says whom to ask, such as /baton who does pricing?");
    }

    @Override
    public Reply handle(Command command) {
        var words = askedFor(command.arguments());
        return words.isEmpty() ? new Reply.Ask(form()) : answer(command, words);
    }

    /** Without what a question begins with; if nothing else is said, that is asked for. */
    static String askedFor(List<String> said) {
        var words = said.stream()
                .dropWhile(word -> BETWEEN.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return String.join(" ", words.isEmpty() ? said : words)
                .replaceFirst("[?!.\\s]+$", "")
                .strip();
    }

    private static Form form() {
        return new Form(
                RoleActions.WHO,
                "",
                "Whom to ask",
                "Look",
                List.of(new Input.Line(
                        WORDS, Caption.required("What is it about?").hint("A word is enough"), false, LONGEST, "")));
    }

    Reply take(Submission submission) {
        var words = submission.value(WORDS);
        return words.isEmpty()
                ? new Reply.Invalid(Map.of(WORDS, "Please fill this in."))
                : answer(submission, askedFor(List.of(words.split("\\s+"))));
    }

    private Reply answer(Interaction by, String words) {
        return register.show(by, list -> answering.of(by, list, words, find(list, words)));
    }

    private static Found find(TaskList list, String words) {
        var candidates = list.tasks().stream()
                .map(task -> new Shortlist.Candidate(
                        task.id().value(), task.duty().name(), task.duty().covers()))
                .toList();
        try (var shortlist = new Shortlist(candidates)) {
            var best = shortlist.find(words);
            return new Found(list.all(best.ids()), best.near());
        }
    }
}
