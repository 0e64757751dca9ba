package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.briefs.Content.Section;
import dev.baton.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be done with a brief at each stage, and what comes of it. */
class BriefStagesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final PersonId MIA = new PersonId("mia");
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId SUE = new PersonId("sue");

    /** Its last day is over at {@link #AFTER}. */
    private static final Instant AFTER = Instant.parse("2026-04-01T00:00:00Z");

    private static Content complete() {
        return new Content(
                new Content.Aim(
                        "Spring",
                        CampaignKind.LAUNCH,
                        new Goal(40, Goal.Measure.WON),
                        Readers.SALES,
                        List.of(),
                        MIA,
                        SAM),
                new Content.Dates(
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 20),
                        ZoneId.of("Europe/Berlin"),
                        Set.of(Channel.EMAIL),
                        null,
                        null),
                new Content.Pitch("Plant managers", "Three months", "Less waste", "Paper slows you down", List.of()),
                Content.Evidence.NOTHING);
    }

    private static Content other() {
        var pitch = complete().pitch();
        return complete()
                .with(new Content.Pitch(
                        pitch.audience(), "Four months", pitch.messages(), pitch.talkTrack(), List.of()));
    }

    private static Brief brief(Stage stage) {
        return switch (stage) {
            case DRAFT -> Brief.drafted(complete(), MIA, NOW);
            case ASKED -> changed(brief(Stage.DRAFT).ask(NOW));
            case AGREED -> changed(brief(Stage.ASKED).agree(SAM, NOW));
            case SCHEDULED -> changed(brief(Stage.AGREED).schedule(LATER, MIA, NOW));
            case PUBLISHED -> changed(brief(Stage.AGREED).publish(MIA, NOW));
            case OVER -> changed(brief(Stage.PUBLISHED).end(AFTER));
            case WITHDRAWN -> changed(brief(Stage.PUBLISHED).withdraw(NOW));
        };
    }

    private static Brief changed(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        return ((Outcome.Changed) outcome).brief();
    }

    /** What can be done with it. */
    private static final Map<String, Function<Brief, Outcome>> DEEDS = Map.ofEntries(
            Map.entry("SAVE", brief -> brief.save(Section.PITCH, other(), MIA, LATER)),
            Map.entry(
                    "SAVE_SOMETHING_INCOMPLETE",
                    brief -> brief.save(Section.PITCH, complete().with(Content.Pitch.NOTHING), MIA, LATER)),
            Map.entry("SAVE_NOTHING_NEW", brief -> brief.save(Section.PITCH, complete(), MIA, LATER)),
            Map.entry("ASK", brief -> brief.ask(LATER)),
            Map.entry("STOP_ASKING", brief -> brief.stopAsking(LATER)),
            Map.entry("WAIT", brief -> brief.waiting(Wait.since(NOW).reminded(LATER), LATER)),
            Map.entry("AGREE", brief -> brief.agree(SAM, LATER)),
            Map.entry("SCHEDULE", brief -> brief.schedule(LATER, MIA, NOW)),
            Map.entry("SCHEDULE_ANOTHER_TIME", brief -> brief.schedule(AFTER, MIA, NOW)),
            Map.entry("DONT_PUBLISH", brief -> brief.dontPublish(LATER)),
            Map.entry("PUBLISH", brief -> brief.publish(MIA, LATER)),
            Map.entry("END", brief -> brief.end(AFTER)),
            Map.entry("END_TOO_EARLY", brief -> brief.end(LATER)),
            Map.entry("PUBLISH_CHANGES", brief -> brief.publishChanges(true, MIA, LATER)),
            Map.entry("MAKE_LONGER", brief -> whenSaved(longer(), brief)),
            Map.entry("MAKE_END", brief -> whenSaved(ended(), brief)),
            Map.entry("WITHDRAW", brief -> brief.withdraw(LATER)));

    /**
     * A column for each stage, in their order: the stage after it, {@code same} if it was so, {@code -} if it can't.
     */
    private static final String TABLE = """
            SAVE                      DRAFT  ASKED  DRAFT      DRAFT      PUBLISHED OVER -
            SAVE_SOMETHING_INCOMPLETE DRAFT  DRAFT  DRAFT      DRAFT      PUBLISHED OVER -
            SAVE_NOTHING_NEW          same   same   same       same       same      same -
            ASK                       ASKED  same   -          -          -         -    -
            STOP_ASKING               -      DRAFT  -          -          -         -    -
            WAIT                      -      ASKED  -          -          -         -    -
            AGREE                     -      AGREED same       -          -         -    -
            SCHEDULE                  -      -      SCHEDULED  same       -         -    -
            SCHEDULE_ANOTHER_TIME     -      -      SCHEDULED  SCHEDULED  -         -    -
            DONT_PUBLISH              -      -      -          AGREED     -         -    -
            PUBLISH                   -      -      PUBLISHED  PUBLISHED  same      -    -
            END                       -      -      -          -          OVER      -    -
            END_TOO_EARLY             -      -      -          -          -         -    -
            PUBLISH_CHANGES           -      -      -          -          same      same -
            MAKE_LONGER               -      -      -          -          PUBLISHED PUBLISHED -
            MAKE_END                  -      -      -          -          OVER      OVER -
            WITHDRAW                  -      -      -          -          WITHDRAWN -    -
            """;

    /** It is saved and what was saved is published. */
    private static Outcome whenSaved(Content.Dates dates, Brief brief) {
        return brief.save(Section.DATES, complete().with(dates), MIA, AFTER) instanceof Outcome.Changed(var saved)
                ? saved.publishChanges(true, MIA, AFTER)
                : new Outcome.NotNow(brief.stage());
    }

    private static Content.Dates longer() {
        return dates(LocalDate.of(2026, 4, 20));
    }

    private static Content.Dates ended() {
        return dates(LocalDate.of(2026, 3, 10));
    }

    private static Content.Dates dates(LocalDate end) {
        var dates = complete().dates();
        return new Content.Dates(dates.start(), end, dates.zone(), dates.channels(), null, null);
    }

    private static Map<String, List<String>> table() {
        return TABLE.lines()
                .map(line -> List.of(line.split(" +", -1)))
                .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.subList(1, row.size())));
    }

    @ParameterizedTest
    @EnumSource
    void each_deed_comes_to_what_the_table_says_at_each_stage(Stage stage) {
        assertThat(table().keySet()).isEqualTo(DEEDS.keySet());
        var column = List.of(Stage.values()).indexOf(stage);
        DEEDS.forEach((deed, does) -> assertThat(word(does.apply(brief(stage))))
                .as("%s at %s", deed, stage)
                .isEqualTo(table().getOrDefault(deed, List.of()).get(column)));
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(var brief) -> brief.stage().name();
            case Outcome.AlreadyDone() -> "same";
            case Outcome.NotNow ignored -> "-";
            case Outcome.Missing(var what) -> "needs " + what;
        };
    }

    @ParameterizedTest
    @EnumSource
    void no_deed_makes_a_step_that_stages_dont_allow(Stage stage) {
        DEEDS.forEach((deed, does) -> {
            if (does.apply(brief(stage)) instanceof Outcome.Changed(var after)) {
                assertThat(after.stage() == stage || stage.canBecome(after.stage()))
                        .as("%s at %s", deed, stage)
                        .isTrue();
            }
        });
    }

    @Test
    void whatever_is_missing_nobody_is_asked_and_nobody_agrees() {
        for (var without : incomplete().toList()) {
            assertThat(Brief.drafted(without, MIA, NOW).ask(NOW)).isInstanceOf(Outcome.Missing.class);
            assertThat(changed(brief(Stage.ASKED).save(Section.AIM, without, MIA, LATER))
                            .stage())
                    .isEqualTo(Stage.DRAFT);
        }
    }

    private static Stream<Content> incomplete() {
        var full = complete();
        var aim = full.aim();
        var pitch = full.pitch();
        return Stream.of(
                full.with(aim.ownedBy(null)),
                full.with(new Content.Aim(
                        aim.title(), aim.kind(), aim.goal(), aim.readers(), aim.pods(), aim.owner(), null)),
                full.with(new Content.Aim(
                        aim.title(), aim.kind(), null, aim.readers(), aim.pods(), aim.owner(), aim.partner())),
                full.with(full.dates().another()),
                full.with(new Content.Pitch("", pitch.offer(), pitch.messages(), pitch.talkTrack(), List.of())),
                full.with(new Content.Pitch(pitch.audience(), " ", pitch.messages(), pitch.talkTrack(), List.of())),
                full.with(new Content.Pitch(pitch.audience(), pitch.offer(), "", pitch.talkTrack(), List.of())),
                full.with(new Content.Pitch(pitch.audience(), pitch.offer(), pitch.messages(), "\n", List.of())));
    }

    @Test
    void each_save_is_another_revision_and_says_by_whom() {
        var draft = brief(Stage.DRAFT);
        var saved = changed(draft.save(Section.PITCH, other(), SUE, LATER));
        assertThat(saved.revision()).isEqualTo(draft.revision() + 1);
        assertThat(saved.saves().get(Section.PITCH)).isEqualTo(new Brief.Save(1, SUE, LATER));
        assertThat(changed(saved.ask(LATER)).revision()).isEqualTo(saved.revision());
    }

    @Test
    void several_sections_are_saved_at_once() {
        var published = brief(Stage.PUBLISHED);
        var sections = complete().differing(other().with(complete().dates().another()));
        assertThat(sections).containsExactly(Section.DATES, Section.PITCH);
        var saved = changed(published.save(sections, other(), SUE, LATER));
        assertThat(saved.revision()).isEqualTo(published.revision() + 2);
        assertThat(saved.hasUnpublishedChanges()).isTrue();
    }

    @Test
    void another_partner_is_waited_for_from_the_beginning() {
        var reminded =
                changed(brief(Stage.ASKED).waiting(Wait.since(NOW).reminded(NOW).escalated(NOW), NOW));
        var aim = complete().aim();
        var sue = new Content.Aim(aim.title(), aim.kind(), aim.goal(), aim.readers(), aim.pods(), MIA, SUE);
        var asked = changed(reminded.save(Section.AIM, complete().with(sue), MIA, LATER));
        assertThat(asked.stage()).isEqualTo(Stage.ASKED);
        assertThat(asked.agreement().waits()).isEqualTo(Wait.since(LATER));
    }

    @Test
    void who_has_commented_is_waited_for_again_once_something_is_saved() {
        var asked = brief(Stage.ASKED);
        var wait = Wait.since(NOW).reminded(NOW);
        var commented = changed(asked.waiting(wait.answered(NOW), NOW));
        assertThat(commented.agreement().waits()).isNotNull();
        assertThat(wait.answered(NOW).isToBeReminded()).isFalse();
        assertThat(wait.answered(NOW).isToBeEscalated()).isFalse();
        var saved = changed(commented.save(Section.PITCH, other(), MIA, LATER));
        assertThat(saved.agreement().waits()).isEqualTo(Wait.since(LATER));
        assertThat(changed(asked.save(Section.PITCH, other(), MIA, LATER)).agreement())
                .as("nobody has commented")
                .isEqualTo(asked.agreement());
    }

    @Test
    void what_was_agreed_to_is_kept_for_who_is_asked_again() {
        var reopened = changed(brief(Stage.AGREED).save(Section.PITCH, other(), MIA, LATER));
        assertThat(reopened.agreement().by()).isNull();
        assertThat(changed(reopened.ask(LATER)).agreement().to()).isEqualTo(complete());
    }

    @Test
    void only_what_was_never_published_can_be_discarded() {
        assertThat(Arrays.stream(Stage.values()).filter(stage -> brief(stage).canBeDiscarded()))
                .containsExactly(Stage.DRAFT);
    }
}
