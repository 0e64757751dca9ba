package dev.baton.briefs;

import dev.baton.search.Findable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds: a brief, or something that it shows.
 *
 * @param brief of which it is
 * @param asset what it is; null if it is the brief itself
 * @param said what it says besides its title
 */
record Passage(
        Kind kind, Brief brief, String title, @Nullable Asset asset, String said) {

    enum Kind {
        BRIEF("Brief"),
        PROOF("Proof"),
        ASSET("Asset");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** What a brief is found by: itself first, and what it shows and isn't retired. */
    static List<Passage> of(Brief brief) {
        var content = brief.current();
        var passages = new ArrayList<Passage>();
        passages.add(new Passage(Kind.BRIEF, brief, content.aim().title(), null, said(brief, content)));
        passages.addAll(of(Kind.PROOF, brief, content.evidence().proofs()));
        passages.addAll(of(Kind.ASSET, brief, content.evidence().assets()));
        return passages;
    }

    private static List<Passage> of(Kind kind, Brief brief, List<Asset> shown) {
        return shown.stream()
                .filter(asset -> !brief.retired().contains(asset.key()))
                .map(asset -> new Passage(kind, brief, asset.title(), asset, kind.label() + "\n" + words(asset.link())))
                .toList();
    }

    private static String said(Brief brief, Content content) {
        var pitch = content.pitch();
        var promo = content.dates().promo();
        var words = Stream.of(
                Stream.of(
                        brief.id().code(),
                        content.aim().kind().label(),
                        promo == null ? "" : promo.code(),
                        pitch.audience(),
                        pitch.offer(),
                        pitch.messages(),
                        pitch.talkTrack()),
                content.dates().channels().stream().map(Channel::label),
                pitch.objections().stream().flatMap(each -> Stream.of(each.theySay(), each.weSay())));
        return words.flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    /** Such as {@code example com pricing one pager pdf}. */
    private static String words(@Nullable URI link) {
        if (link == null) {
            return "";
        }
        var all = Stream.of(link.getHost(), link.getPath(), link.getQuery(), link.getFragment())
                .map(each -> each == null ? "" : each)
                .collect(Collectors.joining(" "));
        return NO_WORD.matcher(all).replaceAll(" ").strip();
    }

    /** Briefs are compared by their words, not for likeness, so they are of no group. */
    Findable findable() {
        return new Findable("", title, said);
    }
}
