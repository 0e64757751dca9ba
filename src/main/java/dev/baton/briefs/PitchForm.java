package dev.baton.briefs;

import com.google.common.base.Splitter;
import dev.baton.briefs.Content.Pitch;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The section that says what sales says to customers. */
final class PitchForm {

    static final int LONGEST = 3_000;
    static final int MOST_OBJECTIONS = 20;
    static final int MOST_MESSAGES = 3;
    private static final String ARROW = "->";
    private static final String AUDIENCE = "audience";
    private static final String OFFER = "offer";
    private static final String MESSAGES = "messages";
    private static final String TALK_TRACK = "talk-track";
    private static final String OBJECTIONS = "objections";

    /** Texts that are empty begin with the prompts of their kind. */
    static List<Input> inputs(Pitch pitch, CampaignKind kind) {
        var template = Template.of(kind);
        return List.of(
                text(
                        AUDIENCE,
                        Caption.optional("Audience").hint("Who should hear it, and who shouldn't"),
                        either(pitch.audience(), template.audience())),
                text(
                        OFFER,
                        Caption.optional("Offer").hint("What they get, and what it costs"),
                        either(pitch.offer(), template.offer())),
                text(
                        MESSAGES,
                        Caption.optional("Key messages").hint("At most three, one on each line"),
                        either(pitch.messages(), template.messages())),
                text(
                        TALK_TRACK,
                        Caption.optional("Talk track").hint("What sales can say, in the words it would use"),
                        either(pitch.talkTrack(), template.talkTrack())),
                text(
                        OBJECTIONS,
                        Caption.optional("Objections with answers")
                                .hint("One on each line: It is too expensive " + ARROW + " It pays off in a month"),
                        pitch.objections().stream()
                                .map(each -> each.theySay() + " " + ARROW + " " + each.weSay())
                                .collect(Collectors.joining("\n"))));
    }

    private static String either(String text, String prompts) {
        return text.isBlank() ? prompts : text;
    }

    private static Input text(String id, Caption caption, String initial) {
        return new Input.Line(id, caption, true, LONGEST, initial);
    }

    /** @param complaints gets what must be changed, by input; then the result counts for nothing */
    static Pitch read(Submission submission, Map<String, String> complaints) {
        return new Pitch(
                answered(submission, AUDIENCE, complaints),
                answered(submission, OFFER, complaints),
                messages(answered(submission, MESSAGES, complaints), complaints),
                answered(submission, TALK_TRACK, complaints),
                objections(BriefForm.text(submission, OBJECTIONS, LONGEST, complaints), complaints));
    }

    private static String answered(Submission submission, String input, Map<String, String> complaints) {
        return Template.answered(BriefForm.text(submission, input, LONGEST, complaints));
    }

    private static String messages(String typed, Map<String, String> complaints) {
        if (typed.lines().filter(line -> !line.isBlank()).count() > MOST_MESSAGES) {
            complaints.put(
                    MESSAGES, "Please use at most three lines: sales remembers no more. The talk track has room.");
        }
        return typed;
    }

    private static List<Objection> objections(String typed, Map<String, String> complaints) {
        var objections = new ArrayList<Objection>();
        for (var line : Splitter.on('\n').trimResults().omitEmptyStrings().split(typed)) {
            var parts = Splitter.on(ARROW).limit(2).trimResults().splitToList(line.replace("→", ARROW));
            if (parts.size() < 2
                    || parts.getFirst().isEmpty()
                    || parts.getLast().isEmpty()) {
                complaints.putIfAbsent(
                        OBJECTIONS,
                        "Please put " + ARROW + " between objection and answer, in the line “" + BriefForm.shortly(line)
                                + "”.");
                return List.of();
            }
            objections.add(new Objection(parts.getFirst(), parts.getLast()));
        }
        if (objections.size() > MOST_OBJECTIONS) {
            complaints.put(OBJECTIONS, "Please use at most " + MOST_OBJECTIONS + ".");
        }
        return objections;
    }

    private PitchForm() {}
}
