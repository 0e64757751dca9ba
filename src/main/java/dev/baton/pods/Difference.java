package dev.baton.pods;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What changed from one version of a text to the next. Words are what stands between spaces; lines break where they do
 * in the later version.
 */
public final class Difference {

    private static final Pattern WORD = Pattern.compile("[^ \\t\\n]+|\\n");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u2028\\u2029]");
    static final String BREAK = "\n";

    /** Of more changed words, beginning and end of which differ, nobody reads one by one which ones they are. */
    private static final int COMPARED = 1_500;

    /** Several times what a message can show. */
    private static final int LONGEST = 20_000;

    /** How many kept words are shown beside a change, tried one after the other until the whole fits. */
    private static final List<Integer> AROUND = List.of(Integer.MAX_VALUE, 12, 4, 1);

    private enum Fate {
        KEPT,
        GONE,
        NEW
    }

    /** Words that follow each other and share their fate. */
    private record Stretch(Fate fate, List<String> words) {}

    private final List<Stretch> stretches;

    private Difference(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** Of versions that are longer than {@value #LONGEST} characters only the beginnings are compared. */
    public static Difference between(String before, String after) {
        var old = words(Excerpt.of(before, LONGEST));
        var current = words(Excerpt.of(after, LONGEST));
        var start = common(old, current);
        var end = common(
                old.subList(start, old.size()).reversed(),
                current.subList(start, current.size()).reversed());
        var stretches = new Stretches();
        stretches.add(Fate.KEPT, old.subList(0, start));
        compare(old.subList(start, old.size() - end), current.subList(start, current.size() - end), stretches);
        stretches.add(Fate.KEPT, old.subList(old.size() - end, old.size()));
        return new Difference(stretches.all());
    }

    /** What follows each other; of one change what is gone comes first. */
    private static final class Stretches {

        private final List<Stretch> done = new ArrayList<>();
        private final List<String> gone = new ArrayList<>();
        private final List<String> current = new ArrayList<>();

        void add(Fate fate, List<String> words) {
            switch (fate) {
                case GONE -> gone.addAll(words);
                case NEW -> current.addAll(words);
                case KEPT -> {
                    flush();
                    put(Fate.KEPT, words);
                }
            }
        }

        List<Stretch> all() {
            flush();
            return done;
        }

        private void flush() {
            put(Fate.GONE, gone);
            put(Fate.NEW, current);
            gone.clear();
            current.clear();
        }

        private void put(Fate fate, List<String> words) {
            if (!words.isEmpty()) {
                done.add(new Stretch(fate, List.copyOf(words)));
            }
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(LINE_END.matcher(text).replaceAll(BREAK))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int common(List<String> one, List<String> other) {
        var length = Math.min(one.size(), other.size());
        var common = 0;
        while (common < length && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }

    private static void compare(List<String> old, List<String> current, Stretches stretches) {
        if (Math.max(old.size(), current.size()) > COMPARED) {
            stretches.add(Fate.GONE, old);
            stretches.add(Fate.NEW, current);
            return;
        }
        for (var delta : DiffUtils.diff(old, current, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                stretches.add(Fate.KEPT, delta.getSource().getLines());
            } else {
                stretches.add(Fate.GONE, delta.getSource().getLines());
                stretches.add(Fate.NEW, delta.getTarget().getLines());
            }
        }
    }

    /** Whether both have the same words. */
    public boolean isNone() {
        return stretches.stream()
                .allMatch(stretch ->
                        stretch.fate() == Fate.KEPT || stretch.words().stream().allMatch(BREAK::equals));
    }

    /**
     * The later version, with what is new strong and what is gone struck. Where it would be longer than
     * {@value Limits#TEXT} characters, an ellipsis stands for kept words that are far from a change, and at last for
     * the rest.
     */
    public Text text() {
        return fitting().text(Limits.TEXT);
    }

    /**
     * The same with all words that changed, however long; only kept ones that are far from a change may be left out.
     */
    public Text whole() {
        return fitting().text();
    }

    private DifferenceWriting fitting() {
        var written = AROUND.stream().map(this::written);
        return written.filter(writing -> writing.length() <= Limits.TEXT)
                .findFirst()
                .orElseGet(() -> written(AROUND.getLast()));
    }

    private DifferenceWriting written(int around) {
        var writing = new DifferenceWriting();
        for (var at = 0; at < stretches.size(); at++) {
            var words = stretches.get(at).words();
            switch (stretches.get(at).fate()) {
                case KEPT -> writing.kept(shortened(words, at, around));
                case GONE -> writing.gone(words);
                case NEW -> writing.added(words);
            }
        }
        return writing;
    }

    /** Of the first and the last ones only those that are beside a change; all if nothing has changed. */
    private List<String> shortened(List<String> kept, int at, int around) {
        var before = at == 0 ? 0 : around;
        var behind = at == stretches.size() - 1 ? 0 : around;
        return stretches.size() == 1 || kept.size() - 1L <= (long) before + behind
                ? kept
                : Stream.of(kept.subList(0, before), List.of("…"), kept.subList(kept.size() - behind, kept.size()))
                        .flatMap(List::stream)
                        .toList();
    }
}
