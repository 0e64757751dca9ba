package dev.baton.briefs;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The debrief of a campaign, in each channel in which its brief is. */
final class DebriefCards implements HeadlineSource {

    private static final String KIND = "brief-debrief";

    private final Learning learning;
    private final Directory directory;

    DebriefCards(Learning learning, Directory directory) {
        this.learning = learning;
        this.directory = directory;
    }

    static List<Headline> headlines(Posting posting) {
        return posting.channels().stream()
                .map(channel -> new Headline(KIND, posting.id(), channel))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var id = Posting.briefOf(reference);
        var brief = learning.briefs().find(organization, id.value()).map(Versioned::value);
        var result =
                learning.debriefs().find(organization, id).map(Versioned::value).map(Debrief::result);
        return brief.flatMap(of -> result.map(what -> card(organization, of, what)));
    }

    private Card card(OrganizationId organization, Brief brief, Debrief.Result result) {
        var lessons = learning.lessons().of(organization, brief.id());
        var title = brief.current().aim().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Debrief: " + title));
        parts.add(new Part.Facts(DebriefWords.facts(brief, result, lessons)));
        parts.addAll(DebriefWords.excerpts(lessons, person -> directory.nameOf(organization, person)));
        parts.add(
                Part.Buttons.of(BriefButtons.debrief(brief, "All of it"), BriefButtons.read(brief, "Read the brief")));
        return new Card("Debrief of " + title, parts);
    }
}
