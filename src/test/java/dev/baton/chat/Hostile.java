package dev.baton.chat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody may type to trick a platform or break a rendering. */
public final class Hostile {

    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "~~",
            "`",
            "```",
            "[",
            "]",
            "(",
            ")",
            "](",
            "![",
            "<",
            ">",
            "<at>",
            "</at>",
            "&",
            "&lt;",
            "&#42;",
            "\\",
            "|",
            "#",
            "# ",
            "- ",
            "+ ",
            "1. ",
            "2) ",
            "> ",
            "---",
            "===",
            "{{",
            "}}",
            "{{DATE(",
            "${",
            "https://evil.example",
            "<!channel>",
            "<@U123>",
            "@here",
            ":",
            ":tada:",
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            "a",
            "b",
            "é",
            "😀",
            "👩‍👩‍👧",
            "\u202E",
            "!");

    private static final List<String> TEXTS = List.of(
            "<!channel> <!here> <!everyone> @channel @here #general",
            "<@U123> <@U123|Ann> <!subteam^S1>",
            "<https://evil.example|https://bank.example>",
            "[bank](https://evil.example)",
            "[bank][1]\n\n[1]: https://evil.example",
            "![picture](https://evil.example/track.png)",
            "<https://evil.example>",
            "*bold* **bolder** _leaning_ __more__ ~gone~ ~~gone~~",
            "`code` ``code`` ```\nblock\n```",
            "# Heading\n## Smaller\nUnderlined\n=====\nAlso\n---",
            "- one\n- two\n+ three\n* four\n1. five\n2) six",
            "> quoted\n>> twice",
            "    indented like code",
            "a | b\n--|--\nc | d",
            "<at>Ann Ito</at>",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "&lt;!channel&gt; &amp; &#42;not bold&#42; &copy;",
            "{{DATE(2026-11-23T09:30:00Z,SHORT)}} {{TIME(2026-11-23T09:30:00Z)}} ${name} {{name}}",
            "<!date^0^{date}|yesterday>",
            "back\\slash \\* \\[x\\](https://evil.example) ends with \\",
            "first_last@example.com snake_case_name 5 * 3 * 2 ~20k C# [sic]",
            "\u202Egpj.exe\u202C \u2066isolated\u2069 \u200Fmark",
            "nul\u0000 bell\u0007 escape\u001B[31m back\b form\f",
            "first\r\nsecond\rthird\u2028fourth\u2029fifth\tsixth",
            "half \uD83D of \uDE00 a face 😀 and a family 👩‍👩‍👧 and a flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "😀".repeat(3_000),
            "👩‍👩‍👧".repeat(900),
            "&".repeat(3_000),
            "<".repeat(3_000),
            "\\".repeat(3_000),
            "[".repeat(3_000),
            "`".repeat(3_000),
            "x" + "\u0301".repeat(2_999),
            "word ".repeat(2_000),
            "\n".repeat(3_000),
            "",
            " ",
            "\u00A0",
            "\u200B\u2060");

    /** The known tricks, each of them. */
    public static Stream<String> texts() {
        return TEXTS.stream();
    }

    /** The text as a label of at most {@code max} characters, for what takes no blank and no longer one. */
    public static String label(String typed, int max) {
        var label = Plain.line(typed, max);
        return label.isBlank() ? "Label" : label;
    }

    /** Random mixtures of marks, the same ones each time. */
    public static Stream<String> mixtures(int count) {
        var random = new Random(20_261_123);
        return Stream.generate(() -> mixture(random)).limit(count);
    }

    private static String mixture(Random random) {
        return IntStream.range(0, 1 + random.nextInt(14))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private Hostile() {}
}
