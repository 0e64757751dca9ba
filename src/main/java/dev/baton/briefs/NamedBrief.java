package dev.baton.briefs;

import dev.baton.briefs.Passage.Kind;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.pods.Campaign;
import dev.baton.pods.Sought;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the brief that somebody names, by its code, by its title, or by words that no other has. */
final class NamedBrief {

    private final Briefs briefs;
    private final Rights rights;
    private final SearchingBriefs searching;
    private final FindingBriefs finding;

    NamedBrief(Briefs briefs, Rights rights, SearchingBriefs searching, FindingBriefs finding) {
        this.briefs = briefs;
        this.rights = rights;
        this.searching = searching;
        this.finding = finding;
    }

    /** Empty if there is none that the person may see, or more than one. */
    Optional<Brief> coded(Interaction by, String code) {
        return only(briefs.named(by.organization(), code).stream()
                .filter(brief -> rights.maySee(by, brief))
                .toList());
    }

    /** The same for a title or words of it, too. */
    Optional<Brief> of(Interaction by, String name) {
        return coded(by, name).or(() -> titled(by, name));
    }

    private Optional<Brief> titled(Interaction by, String name) {
        var found = searching.find(by, name, 1).filter(each -> !each.near()).stream()
                .flatMap(each -> Stream.concat(each.drafts().stream(), each.page().shown().stream()))
                .filter(passage -> passage.kind() == Kind.BRIEF)
                .map(Passage::brief)
                .distinct()
                .toList();
        var key = Campaign.key(name);
        var same = found.stream()
                .filter(brief -> Campaign.key(brief.current().aim().title()).equals(key))
                .findFirst();
        return same.or(() -> only(found));
    }

    private static Optional<Brief> only(List<Brief> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** What to say if there is none of that name: what is near. */
    Reply near(Interaction by, String name) {
        return finding.find(by, new Sought(name, 1));
    }
}
