package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.baton.briefs.Content.Section;
import dev.baton.chat.AccountId;
import dev.baton.chat.Context;
import dev.baton.chat.Input;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the four forms of a brief take, and what they say to what they don't. */
class BriefFormTest {

    private static final String LONG = "x".repeat(100_000);

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static final Content EMPTY = Content.of(
            new Content.Aim("Spring", CampaignKind.LAUNCH, null, Readers.SALES, List.of(), null, null),
            ZoneId.of("Europe/Berlin"));

    private static final Map<Section, Map<String, List<String>>> GOOD = Map.of(
            Section.AIM,
            Map.of(
                    "title", List.of("Spring"),
                    "kind", List.of("LAUNCH"),
                    "number", List.of("40"),
                    "measure", List.of("ACCEPTED"),
                    "pods", List.of("all"),
                    "readers", List.of("SALES")),
            Section.DATES,
            Map.of(
                    "start", List.of("2026-03-02"),
                    "end", List.of("2026-03-20"),
                    "zone", List.of("Europe/Berlin"),
                    "code", List.of("SPRING"),
                    "code-end", List.of("2026-03-15")),
            Section.PITCH,
            Map.of("audience", List.of("Plant managers")),
            Section.EVIDENCE,
            Map.of("assets", List.of("One-pager https://example.com/one-pager")));

    private static Map<String, String> complaintsOf(Section section, String input, String... values) {
        var all = new HashMap<>(GOOD.getOrDefault(section, Map.of()));
        all.put(input, List.of(values));
        var complaints = new HashMap<String, String>();
        BriefForm.read(submission(all), EMPTY, section, TODAY, complaints);
        return complaints;
    }

    static Submission submission(Map<String, List<String>> values) {
        var workspace = new WorkspaceId("memory", "W1");
        var context = new Context(
                new InteractionId("1"),
                new OrganizationId("org"),
                new PersonId("mia"),
                new AccountId(workspace, "mia"),
                null,
                Context.Surface.FORM,
                false);
        return new Submission(context, BriefActions.SECTION, "", values);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_right_is_taken(Section section) {
        assertThat(complaintsOf(section, "nothing")).isEmpty();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments(Section.AIM, "title", "", "Please give it a name."),
                arguments(Section.AIM, "title", " \u200b ", "Please give it a name."),
                arguments(Section.AIM, "title", LONG, "at most 150"),
                arguments(Section.AIM, "kind", "PARTY", "Please pick one."),
                arguments(Section.AIM, "kind", "", "Please pick one."),
                arguments(Section.AIM, "number", "0", "whole number"),
                arguments(Section.AIM, "number", "-3", "whole number"),
                arguments(Section.AIM, "number", "4.5", "whole number"),
                arguments(Section.AIM, "number", "1e3", "whole number"),
                arguments(Section.AIM, "number", "many", "whole number"),
                arguments(Section.AIM, "number", "1000000001", "Please use at most 1,000,000,000."),
                arguments(Section.AIM, "number", "99999999999999999999", "at most 1,000,000,000."),
                arguments(Section.AIM, "number", LONG, "whole number"),
                arguments(Section.AIM, "measure", "CLICKS", "Please pick one."),
                arguments(Section.AIM, "readers", "EVERYBODY", "Please pick one."),
                arguments(Section.DATES, "end", "2026-03-01", "is too early. Please pick Monday, 2 March 2026"),
                arguments(Section.DATES, "start", "tomorrow", "is no day"),
                arguments(Section.DATES, "start", "2026-02-30", "is no day"),
                arguments(Section.DATES, "end", "+999999999-12-31", "is too late"),
                arguments(Section.DATES, "end", "2099-12-31", "Please pick Sunday, 2 March 2031 or an earlier day."),
                arguments(Section.DATES, "end", "2031-03-03", "A campaign is planned for five years at most."),
                arguments(Section.DATES, "embargo", "2031-03-03", "is too late"),
                arguments(Section.DATES, "start", "0001-01-01", "is too early"),
                arguments(Section.DATES, "zone", "Berlin", "Did you mean Europe/Berlin?"),
                arguments(Section.DATES, "zone", "", "Please write a time zone"),
                arguments(Section.DATES, "zone", LONG, "no such time zone"),
                arguments(Section.DATES, "code", LONG, "at most 150"),
                arguments(Section.DATES, "code", "", "the code that ends"),
                arguments(Section.DATES, "code-end", "2026-03-01", "before the campaign starts"),
                arguments(Section.DATES, "code-end", "2026-03-21", "outlive the campaign"),
                arguments(Section.DATES, "embargo", "2026-04-01", "after the campaign"),
                arguments(Section.DATES, "embargo-time", "9:00", "on which day"));
    }

    static Stream<Arguments> badWords() {
        return Stream.of(
                arguments(Section.PITCH, "audience", LONG, "at most 3000"),
                arguments(Section.PITCH, "offer", LONG, "at most 3000"),
                arguments(Section.PITCH, "messages", LONG, "at most 3000"),
                arguments(Section.PITCH, "messages", "One\nTwo\n\nThree\nFour", "at most three lines"),
                arguments(Section.PITCH, "talk-track", LONG, "at most 3000"),
                arguments(Section.PITCH, "objections", LONG, "at most 3000"),
                arguments(Section.PITCH, "objections", "It is too expensive", "between objection and answer"),
                arguments(Section.PITCH, "objections", "-> It pays off", "between objection and answer"),
                arguments(Section.PITCH, "objections", "It is too expensive ->", "between objection and answer"),
                arguments(Section.PITCH, "objections", lines(21, "Too much -> No"), "at most 20"),
                arguments(Section.EVIDENCE, "assets", lines(21, "One-pager"), "at most 20"),
                arguments(Section.EVIDENCE, "proofs", lines(21, "Acme"), "at most 20"),
                arguments(Section.EVIDENCE, "assets", LONG, "characters"),
                arguments(
                        Section.EVIDENCE,
                        "assets",
                        "Plan www.example.com/a",
                        "“https://www.example.com/a” in place of"),
                arguments(Section.EVIDENCE, "proofs", "Acme http://[::1]/", "can't be opened from everywhere"));
    }

    private static String lines(int number, String line) {
        return String.join("\n", IntStream.range(0, number).mapToObj(i -> line).toList());
    }

    @ParameterizedTest
    @MethodSource({"bad", "badWords"})
    void what_is_wrong_is_named_at_its_input(Section section, String input, String value, String complaint) {
        var complaints = value.isEmpty() ? without(section, input) : complaintsOf(section, input, value);
        assertThat(complaints).as("%s", complaints).isNotEmpty();
        var where = input.equals("embargo-time") ? "embargo" : input;
        assertThat(complaints.get(where)).contains(complaint);
    }

    private static Map<String, String> without(Section section, String input) {
        var all = new HashMap<>(GOOD.getOrDefault(section, Map.of()));
        all.remove(input);
        var complaints = new HashMap<String, String>();
        BriefForm.read(submission(all), EMPTY, section, TODAY, complaints);
        return complaints;
    }

    @ParameterizedTest
    @EnumSource
    void a_huge_paste_is_refused_at_once_wherever_it_is(Section section) {
        var values = new HashMap<String, List<String>>();
        BriefForm.inputs(EMPTY, section, List.of()).forEach(input -> values.put(input.id(), List.of(LONG)));
        var complaints = new HashMap<String, String>();
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> BriefForm.read(submission(values), EMPTY, section, TODAY, complaints));
        assertThat(complaints).isNotEmpty();
    }

    @Test
    void what_a_form_asks_in_a_question_has_a_name_where_changes_are_listed() {
        var before = BriefFixtures.content();
        var aim = before.aim();
        var after = before.with(new Content.Aim(
                aim.title(), CampaignKind.EVENT, aim.goal(), Readers.BOTH, aim.pods(), aim.owner(), aim.partner()));
        assertThat(FieldChange.between(
                        BriefForm.inputs(before, Section.AIM, List.of()),
                        BriefForm.inputs(after, Section.AIM, List.of()),
                        PersonId::value))
                .extracting(FieldChange::label)
                .containsExactly("Kind", "Readers");
    }

    @Test
    void an_end_before_the_start_is_one_mistake_and_named_once() {
        var values = new HashMap<>(GOOD.getOrDefault(Section.DATES, Map.of()));
        values.putAll(Map.of(
                "start", List.of("2026-03-20"), "end", List.of("2026-03-02"), "code-end", List.of("2026-03-02")));
        var complaints = new HashMap<String, String>();
        BriefForm.read(submission(values), EMPTY, Section.DATES, TODAY, complaints);
        assertThat(complaints).containsOnlyKeys("end");
    }

    @Test
    void a_code_without_an_end_and_pods_without_a_choice_are_named() {
        assertThat(without(Section.DATES, "code-end")).containsKey("code-end");
        assertThat(without(Section.AIM, "pods")).containsKey("pods");
        assertThat(complaintsOf(Section.AIM, "owner", "mia", "sam")).containsKey("owner");
        assertThat(complaintsOf(Section.AIM, "partner", "mia", "sam")).containsKey("partner");
    }

    @Test
    void markup_and_mentions_are_taken_as_words_in_each_text() {
        var words = "<!channel> *all* <@U1> [x](https://example.com) @here `code` <script>alert(1)</script>";
        var pitch = BriefForm.read(
                        submission(Map.of(
                                "audience", List.of(words),
                                "offer", List.of(words),
                                "messages", List.of(words),
                                "talk-track", List.of(words),
                                "objections", List.of(words + " -> " + words))),
                        EMPTY,
                        Section.PITCH,
                        TODAY,
                        new HashMap<>())
                .pitch();
        assertThat(List.of(pitch.audience(), pitch.offer(), pitch.messages(), pitch.talkTrack()))
                .containsOnly(words);
        assertThat(pitch.objections()).containsExactly(new Objection(words, words));
    }

    @ParameterizedTest
    @EnumSource
    void a_pitch_begins_with_the_prompts_of_its_kind_which_count_as_nothing(CampaignKind kind) {
        var values = new HashMap<String, List<String>>();
        for (var input : PitchForm.inputs(Content.Pitch.NOTHING, kind)) {
            var line = (Input.Line) input;
            if (!line.id().equals("objections")) {
                assertThat(line.initial()).startsWith("[").endsWith("]");
                values.put(line.id(), List.of(line.initial()));
            }
        }
        var complaints = new HashMap<String, String>();
        assertThat(PitchForm.read(submission(values), complaints)).isEqualTo(Content.Pitch.NOTHING);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_prompt_that_is_left_beside_an_answer_goes() {
        var prompts = Template.of(CampaignKind.LAUNCH).audience();
        assertThat(Template.answered("Plant managers\r\n" + prompts)).isEqualTo("Plant managers");
        assertThat(Template.answered("Plant managers\n\n[of our own]")).isEqualTo("Plant managers\n\n[of our own]");
    }

    @Test
    void what_was_written_is_what_the_form_opens_with() {
        var pitch = new Content.Pitch("Plant managers", "", "", "", List.of(new Objection("Too much", "No")));
        var inputs = PitchForm.inputs(pitch, CampaignKind.WEBINAR);
        assertThat(((Input.Line) inputs.getFirst()).initial()).isEqualTo("Plant managers");
        assertThat(((Input.Line) inputs.getLast()).initial()).isEqualTo("Too much -> No");
        assertThat(Arrays.stream(Section.values()).map(section -> BriefForm.inputs(EMPTY, section, List.of())))
                .allSatisfy(each -> assertThat(each).isNotEmpty());
    }
}
