package dev.baton.teams;

import java.util.ArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringEscapeUtils;
import tools.jackson.databind.JsonNode;

/** A message that somebody wrote, as Teams sends it: words with tags around mentions. */
record Said(Activity activity) {

    private static final String COMMAND = "baton";

    /** Nobody mentions more people in one message. */
    private static final int MOST_MENTIONS = 100;

    /** Whether a bot wrote it, Baton among them. */
    boolean isByBot() {
        return activity.text("from", "role").equals("bot")
                || activity.text("from", "id").startsWith("28:");
    }

    /** Whether it mentions Baton or comes from a slash trigger; with a further permission Baton gets others too. */
    boolean isToBaton() {
        return activity.flag("recipient", "isTargeted") || mentions().anyMatch(this::isOfBaton);
    }

    /** What was said without the mention of Baton; {@code /baton lead}, {@code baton lead} and {@code lead} are one. */
    String line() {
        var line = plain();
        var bare = line.startsWith("/") ? line.substring(1) : line;
        var isLong = bare.regionMatches(true, 0, COMMAND, 0, COMMAND.length())
                && (bare.length() == COMMAND.length() || Character.isWhitespace(bare.charAt(COMMAND.length())));
        return isLong ? bare.substring(COMMAND.length()).strip() : bare;
    }

    /** The words as a person reads them; others are named. */
    String plain() {
        var shown = new ArrayList<String>();
        var meant = new ArrayList<String>();
        mentions().limit(MOST_MENTIONS).forEach(mention -> {
            shown.add(mention.path("text").asString(""));
            meant.add(isOfBaton(mention) ? " " : nameIn(mention));
        });
        var words = StringUtils.replaceEach(
                activity.text("text"), shown.toArray(String[]::new), meant.toArray(String[]::new));
        return StringEscapeUtils.unescapeHtml4(words).replace('\u00A0', ' ').strip();
    }

    private static String nameIn(JsonNode mention) {
        return mention.path("mentioned").path("name").asString("");
    }

    private boolean isOfBaton(JsonNode mention) {
        var mentioned = mention.path("mentioned").path("id").asString("");
        return !mentioned.isEmpty() && mentioned.equals(activity.text("recipient", "id"));
    }

    private Stream<JsonNode> mentions() {
        return StreamSupport.stream(activity.node("entities").spliterator(), false)
                .filter(entity -> entity.path("type").asString("").equals("mention"));
    }
}
