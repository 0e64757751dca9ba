package dev.baton.briefs;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows in private whoever has published something how far it is. */
final class ProgressCards implements HeadlineSource {

    private static final String KIND = "brief-progress";
    private static final int NAMED = 10;

    private final Briefs briefs;
    private final ProgressList list;
    private final Directory directory;

    ProgressCards(Briefs briefs, ProgressList list, Directory directory) {
        this.briefs = briefs;
        this.list = list;
        this.directory = directory;
    }

    static PrivateHeadline headline(BriefId brief, Edition edition, AccountId account) {
        return new PrivateHeadline(KIND, edition.number() + " " + brief, account);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var space = reference.indexOf(' ');
        var number = Integer.parseInt(reference.substring(0, space));
        return briefs.find(organization, reference.substring(space + 1))
                .map(Versioned::value)
                .map(brief -> card(
                        organization,
                        brief,
                        number,
                        list.find(organization, brief.id(), number)
                                .map(Versioned::value)
                                .orElse(null)));
    }

    private Card card(OrganizationId organization, Brief brief, int number, @Nullable Progress progress) {
        var title = brief.current().aim().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(Text.of("")
                .and(new Text.Strong(state(brief, number, progress)))
                .and("\n" + (progress == null ? "Version " + number + " is on its way." : counts(progress)))));
        if (progress != null && !progress.refused().isEmpty()) {
            parts.add(new Part.Paragraph(refused(organization, progress)));
        }
        parts.add(Part.Buttons.of(BriefButtons.readers(brief), BriefButtons.open(brief)));
        parts.add(new Part.Note(Text.of("Version " + number
                + (progress == null || progress.isComplete() ? "" : ". This message is kept up to date."))));
        return new Card("Publication of " + title + ": " + state(brief, number, progress), parts);
    }

    private static String state(Brief brief, int number, @Nullable Progress progress) {
        if (progress != null && progress.isComplete()) {
            return progress.isEverywhere() ? "Complete" : "Done, but not everywhere";
        }
        var edition = brief.edition();
        return brief.stage() == Stage.PUBLISHED && edition != null && edition.number() == number
                ? "On its way"
                : "Stopped: the brief is "
                        + (brief.stage() == Stage.PUBLISHED
                                ? "changed"
                                : brief.stage().label());
    }

    /** Such as {@code Reached 120 of 200 channels, asked 3,100 of 5,000 people.} */
    static String counts(Progress progress) {
        var counts = "Reached " + number(progress.reached()) + " of " + number(progress.channels())
                + (progress.channels() == 1 ? " channel, " : " channels, ");
        var asked = progress.people() == 0
                ? "nobody has to be asked"
                : "asked " + number(progress.asked()) + " of " + number(progress.people())
                        + (progress.people() == 1 ? " person" : " people");
        return counts + asked + "."
                + (progress.unreachable() == 0 ? "" : " " + number(progress.unreachable()) + " can't be written to.");
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private Text refused(OrganizationId organization, Progress progress) {
        var names = directory.pods(organization, progress.refused()).values().stream()
                .map(Pod::name)
                .sorted()
                .toList();
        return Text.of("Not posted in the channel of " + Words.list(names, NAMED)
                        + ". An administrator sees why, and can send it again, with ")
                .and(new Text.Code("/baton admin delivery"))
                .and(".");
    }
}
