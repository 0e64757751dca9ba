package dev.baton.intake;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.Jsonata;
import java.util.Map;

/** Those functions of JSONata that end by themselves: as they are, within the bounds. */
final class OwnFunctions {

    private static final Map<String, Jsonata.JFunction> ALL = Map.ofEntries(
            own("sum", "<a<n>:n>", "sum"),
            own("count", "<a:n>", "count"),
            own("max", "<a<n>:n>", "max"),
            own("min", "<a<n>:n>", "min"),
            own("average", "<a<n>:n>", "average"),
            own("substring", "<s-nn?:s>", "substring"),
            own("substringBefore", "<s-s:s>", "substringBefore"),
            own("substringAfter", "<s-s:s>", "substringAfter"),
            own("lowercase", "<s-:s>", "lowercase"),
            own("uppercase", "<s-:s>", "uppercase"),
            own("length", "<s-:n>", "length"),
            own("trim", "<s-:s>", "trim"),
            own("match", "<s-f<s:o>n?:a<o>>", "match"),
            own("contains", "<s-(sf):b>", "contains"),
            own("formatBase", "<n-n?:s>", "formatBase"),
            own("number", "<(nsb)-:n>", "number"),
            own("floor", "<n-:n>", "floor"),
            own("ceil", "<n-:n>", "ceil"),
            own("abs", "<n-:n>", "abs"),
            own("sqrt", "<n-:n>", "sqrt"),
            own("power", "<n-n:n>", "power"),
            own("random", "<:n>", "random"),
            own("boolean", "<x-:b>", "toBoolean"),
            own("not", "<x-:b>", "not"),
            own("map", "<af>", "map"),
            own("filter", "<af>", "filter"),
            own("single", "<af?>", "single"),
            own("reduce", "<afj?:j>", "foldLeft"),
            own("sift", "<o-f?:o>", "sift"),
            own("keys", "<x-:a<s>>", "keys"),
            own("lookup", "<x-s:x>", "lookup"),
            own("append", "<xx:a>", "append"),
            own("exists", "<x:b>", "exists"),
            own("merge", "<a<o>:o>", "merge"),
            own("reverse", "<a:a>", "reverse"),
            own("each", "<o-f:a>", "each"),
            own("error", "<s?:x>", "error"),
            own("assert", "<bs?:x>", "assertFn"),
            own("type", "<x:s>", "type"),
            own("sort", "<af?:a>", "sort"),
            own("shuffle", "<a:a>", "shuffle"),
            own("distinct", "<x:x>", "distinct"),
            own("base64encode", "<s-:s>", "base64encode"),
            own("base64decode", "<s-:s>", "base64decode"),
            own("encodeUrlComponent", "<s-:s>", "encodeUrlComponent"),
            own("encodeUrl", "<s-:s>", "encodeUrl"),
            own("decodeUrlComponent", "<s-:s>", "decodeUrlComponent"),
            own("decodeUrl", "<s-:s>", "decodeUrl"),
            own("clone", "<(oa)-:o>", "functionClone"),
            own("millis", "<:n>", "millis"));

    /** @param method of {@link Functions}, which does it */
    private static Map.Entry<String, Jsonata.JFunction> own(String name, String signature, String method) {
        var function = Jsonata.function(name, signature, Functions.class, null, method);
        return Map.entry(name, Bounds.fenced(function, signature));
    }

    static void bind(Jsonata.Frame frame) {
        ALL.forEach(frame::bind);
    }

    private OwnFunctions() {}
}
