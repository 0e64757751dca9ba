package dev.baton.briefs;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The prompts with which the texts of a brief begin. A line that still is a prompt counts as nothing, so whoever
 * answers two of three leaves no question in what sales reads.
 *
 * @param audience like all of them, lines in brackets
 */
record Template(String audience, String offer, String messages, String talkTrack) {

    private static final Set<String> PROMPTS = Arrays.stream(CampaignKind.values())
            .map(Template::of)
            .flatMap(template -> Stream.of(template.audience, template.offer, template.messages, template.talkTrack))
            .flatMap(text -> Splitter.on('\n').splitToStream(text))
            .collect(Collectors.toUnmodifiableSet());

    static Template of(CampaignKind kind) {
        return switch (kind) {
            case LAUNCH -> launch();
            case EVENT -> event();
            case WEBINAR -> webinar();
            case PROMOTION -> promotion();
            case CONTENT -> content();
            case OTHER -> other();
        };
    }

    private static Template launch() {
        return template(
                List.of("[Who has the problem that this solves?]", "[Who shouldn't hear of it yet?]"),
                List.of("[What is new, in one sentence?]", "[What does it cost, and from when on?]"),
                List.of("[What could they not do before?]", "[Why us, and not somebody else?]"),
                List.of("[How does a call begin?]", "[What do you show first?]"));
    }

    private static Template event() {
        return template(
                List.of("[Who should come, and in which role?]", "[Which customers do we invite ourselves?]"),
                List.of("[What do they get there that they don't get elsewhere?]", "[What does it cost to come?]"),
                List.of("[Who speaks, and about what?]", "[Where is it, and how does one get a place?]"),
                List.of("[How do you invite somebody in two sentences?]", "[What do you say afterwards to who came?]"));
    }

    private static Template webinar() {
        return template(
                List.of("[Which question do they ask themselves?]", "[How much do they know already?]"),
                List.of("[What do they take away?]", "[Is there a recording, and who gets it?]"),
                List.of("[Who speaks, and why should one listen?]", "[Where does one sign up?]"),
                List.of("[How do you invite somebody in two sentences?]", "[What do you ask afterwards who came?]"));
    }

    private static Template promotion() {
        return template(
                List.of("[Who may have it: new customers, all, some?]", "[Who may not?]"),
                List.of("[What is it worth, and for how long?]", "[What can't it be combined with?]"),
                List.of("[Why now?]", "[What do they lose by waiting?]"),
                List.of("[How do you bring it up?]", "[What do you say to who asks for more?]"));
    }

    private static Template content() {
        return template(
                List.of("[Who would read it to the end?]"),
                List.of("[What does it answer?]", "[Where is it, and does one have to sign up?]"),
                List.of("[What is the one thing to remember?]"),
                List.of("[When in a conversation do you send it?]", "[What do you ask afterwards?]"));
    }

    private static Template other() {
        return template(
                List.of("[Who should hear it?]", "[Who shouldn't?]"),
                List.of("[What do they get?]", "[What does it cost?]"),
                List.of("[What should they remember?]"),
                List.of("[What can sales say, in the words it would use?]"));
    }

    private static Template template(
            List<String> audience, List<String> offer, List<String> messages, List<String> talkTrack) {
        return new Template(
                String.join("\n", audience),
                String.join("\n", offer),
                String.join("\n", messages),
                String.join("\n", talkTrack));
    }

    /** What somebody wrote, without the prompts that are left. */
    static String answered(String text) {
        return text.lines().noneMatch(Template::isPrompt)
                ? text
                : text.lines()
                        .filter(line -> !isPrompt(line))
                        .collect(Collectors.joining("\n"))
                        .strip();
    }

    private static boolean isPrompt(String line) {
        return PROMPTS.contains(line.strip());
    }
}
