package dev.baton.dispatch;

import java.util.List;
import org.apache.commons.text.StringTokenizer;
import org.apache.commons.text.matcher.StringMatcherFactory;

/** Splits what was typed into words; quotes, straight or curly, keep words together. */
final class Words {

    static List<String> of(String line) {
        var straight = line.replaceAll("[“”„‟«»]", "\"");
        return new StringTokenizer(
                        straight,
                        StringMatcherFactory.INSTANCE.splitMatcher(),
                        StringMatcherFactory.INSTANCE.doubleQuoteMatcher())
                .setIgnoreEmptyTokens(false).getTokenList().stream()
                        .filter(word -> !word.isBlank())
                        .toList();
    }

    private Words() {}
}
