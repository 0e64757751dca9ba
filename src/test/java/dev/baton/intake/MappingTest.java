package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.dashjoin.jsonata.Jsonata;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    private static final Object PAYLOAD = Payloads.read("""
            {"firm": "Northwind", "people": [{"mail": "a@x.example"}, {"mail": "b@x.example"}], "worth": 12000.50,
             "hot": true, "nothing": null, "tags": ["a", "b"]}""").orElseThrow();

    private static Mapping.Result result(String expression) {
        return new Mapping(expression).of(PAYLOAD);
    }

    private static List<Map<String, String>> leads(String expression) {
        return result(expression) instanceof Mapping.Result.Leads(var leads)
                ? leads
                : List.of(Map.of("?", result(expression).toString()));
    }

    private static String failure(String expression) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> result(expression) instanceof Mapping.Result.Failed(var reason) ? reason : "it came to an end");
    }

    @Test
    void an_object_is_a_lead_with_texts() {
        assertThat(leads("{\"company\": firm, \"value\": worth, \"hot\": hot, \"tags\": tags, \"none\": nothing}"))
                .containsExactly(Map.of("company", "Northwind", "value", "12000.5", "hot", "true", "tags", "a, b"));
    }

    @Test
    void a_number_is_never_read_as_a_thousand_times_it() {
        assertThat(leads("{\"value\": 1234.125, \"score\": 1e3, \"size\": 250.0}"))
                .containsExactly(Map.of("value", "1234.1250", "score", "1000", "size", "250"));
    }

    @Test
    void curly_quotes_are_named() {
        assertThat(new Mapping("{“company”: firm}").complaint())
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("straight quotes"));
    }

    @Test
    void a_list_is_a_lead_for_each() {
        assertThat(leads("people.{\"email\": mail}"))
                .containsExactly(Map.of("email", "a@x.example"), Map.of("email", "b@x.example"));
    }

    @Test
    void nothing_is_nothing_to_hand_in() {
        assertThat(leads("missing")).isEmpty();
        assertThat(leads("[]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "($f := function() { $f() }; $f())",
                "($f := function($n) { $n + $f($n + 1) }; $f(1))",
                "$map([1..10000000], function($i) { $i })",
                "[1..10000000].[1..10000000]",
                "($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $f(\"aaaaaaaaaa\", 60))",
                "$reduce([1..60], function($s, $i) { $s & $s }, \"aaaaaaaaaa\")",
                "$join([1..19000].($pad(\"a\", 5000)), $pad(\"b\", 9000))",
                "$replace($pad(\"a\", 9000, \"a\"), \"a\", $pad(\"b\", 9000))",
                "$pad(\"x\", 2000000000) & $pad(\"x\", 2000000000) & [1..20001]",
                "$eval(\"1\")",
                "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" ~> /(a+)+$/",
                "$match(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", /(a+)+$/)",
                "$replaceAll(\"abc\", \"(\", \"\")",
                "[1..101].{\"company\": \"a\"}",
                "{\"company\": {\"name\": \"a\"}}",
                "{\"a company\": \"a\"}",
                "\"a text\"",
                "[1, 2]",
                "$fromMillis(0, \"[Y,999999999]\")",
                "$fromMillis(0, \"[Y,200000]\")",
                "$fromMillis(0, \"[Y,  9 9 9 9 9 9]\")",
                "$fromMillis(0, \"[Y,+999999-٩٩٩٩٩٩]\")",
                "$fromMillis(9000000000000000, \"[YI]\")",
                "$fromMillis(0, $pad(\"[Y\", 9000, \"0\") & \"]\")",
                "$now(\"[Y,999999999]\")",
                "$now(\"[Y,9999]\")",
                "$formatInteger(2000000000, \"I\")",
                "$formatInteger(1, $pad(\"0\", 9000, \"0\"))",
                "$formatNumber(1, $pad(\"0\", 9000, \"0\"))",
                "$reduce([1..19000].[[1..100]], $append)",
                "[1..19000].([1..19000])",
                "$zip([1..19000], [1..19000], [1..19000])",
                "$split($pad(\"a\", 9000) & $pad(\"a\", 9000) & $pad(\"a\", 9000), \"\")",
                "$reduce([1..150], function($s, $i) { [$s] }, [1]) ~> $string(true)",
                "($s := $join([1..190].($pad(\"a\", 9000))); [1..100].($s & $))",
                "$error(\"secret of the payload\")",
                "firm + 1"
            })
    void what_runs_away_or_makes_no_lead_is_ended_and_says_what_to_do(String expression) {
        assertThat(failure(expression))
                .isNotEqualTo("it came to an end")
                .doesNotContain("Northwind")
                .doesNotContain("secret of the payload");
    }

    @Test
    void regular_expressions_take_time_in_proportion_to_the_text() {
        var text = "a".repeat(2_000) + "!";
        assertThat(leads("{\"found\": $matches(\"" + text + "\", \"(a+)+$\"), "
                        + "\"host\": $capture(\"a@x.example\", \"@(.*)\")[1], "
                        + "\"no\": $replaceAll(\"a1b22\", \"[0-9]+\", \"-\")}"))
                .containsExactly(Map.of("found", "false", "host", "x.example", "no", "a-b-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$replace(\"aXbXc\", \"X\", \"-\")|a-b-c",
                "$replace(\"aXbXc\", \"X\", \"-\", 1)|a-bXc",
                "$replace(\"a.b\", \".\", \"$1\")|a$1b",
                "$join([\"a\", \"b\"], \"-\")|a-b",
                "$join([\"\", \"b\"], \"-\")|-b",
                "$join([\"\", \"\", \"b\"], \"-\")|--b",
                "$pad(\"a\", 3)|'a  '",
                "$pad(\"a\", -3, \"#\")|##a",
                "$string($toMillis(\"2026-03-02T09:00:00.000Z\"))|1772442000000",
                "\"a\" ~> $uppercase()|A",
                "$string($round(2.345, 2))|2.34",
                "$string($round(12345, -2))|12300",
                "$string($round(1, 2000000000))|1",
                "$string($round(0.5, -2000000000))|0",
                "$fromMillis(0)|1970-01-01T00:00:00.000Z",
                "$fromMillis(0, \"[D01].[M01].[Y0001], [Y,2-2]\")|01.01.1970, 70",
                "$fromMillis(0, \"[H01][Z0001]\", \"+0200\")|02+0200",
                "$string($length($now()))|24",
                "$formatNumber(1234.5, \"#,##0.00\")|1,234.50",
                "$formatNumber(0.5, \"0%\")|50%",
                "$formatInteger(42, \"I\")|XLII",
                "$formatBase(255, 16)|ff",
                "$string($split(\"a.b.\", \".\"))|[\"a\",\"b\",\"\"]",
                "$string($split(\"a.b.c\", \".\", 2))|[\"a\",\"b\"]",
                "$string($split(\"abc\", \"\"))|[\"a\",\"b\",\"c\"]",
                "$string($spread([{\"a\": 1, \"b\": 2}, {\"c\": 3}]))|[{\"a\":1},{\"b\":2},{\"c\":3}]",
                "$string($spread(\"a\"))|a",
                "$string($zip([1, 2], [3, 4, 5]))|[[1,3],[2,4]]",
                "$string($reduce([1, 2], $append, [0]))|[0,1,2]",
                "$string($map([1, 2], $string))|[\"1\",\"2\"]",
                "$string($sort([3, 1, 2]))|[1,2,3]"
            })
    void stand_ins_do_what_the_functions_of_jsonata_do(String expression, String expected) {
        assertThat(leads("{\"x\": " + expression + "}").getFirst().values()).containsExactly(expected);
    }

    @Test
    void every_function_of_the_library_is_counted_timed_and_weighed() throws ReflectiveOperationException {
        var statics = Jsonata.class.getDeclaredField("staticFrame");
        statics.setAccessible(true);
        var bindings = Jsonata.Frame.class.getDeclaredField("bindings");
        bindings.setAccessible(true);
        var jsonata = Jsonata.jsonata("1");
        var fenced = Bounds.within(() -> Bounds.on(jsonata));
        var known = (Map<?, ?>) bindings.get(statics.get(null));
        assertThat(known).isNotEmpty();
        assertThat(((Map<?, ?>) bindings.get(fenced)).keySet().containsAll(known.keySet()))
                .isTrue();
    }

    @Test
    void many_objects_are_spread_in_time_in_proportion_to_their_number() {
        var objects = IntStream.range(0, 19_000)
                .mapToObj(number -> Map.of("a", number))
                .toList();
        var spread = assertTimeoutPreemptively(Duration.ofSeconds(1), () -> SafeFunctions.spread(List.of(objects)));
        assertThat(spread).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(19_000);
    }

    @Test
    void objects_are_transformed() {
        assertThat(
                        leads(
                                "$ ~> |$|{\"company\": firm}, [\"firm\", \"people\", \"worth\", \"hot\", \"nothing\", \"tags\"]|"))
                .containsExactly(Map.of("company", "Northwind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "\"unfinished", "{\"a\": }", "((((((((((((("})
    void what_is_no_expression_is_told_before_it_is_saved(String expression) {
        assertThat(new Mapping(expression).complaint()).isPresent();
    }

    @Test
    void a_deep_or_long_expression_is_refused() {
        assertThat(new Mapping("(".repeat(2_900)).complaint()).isPresent();
        assertThat(new Mapping("1" + " ".repeat(3_000)).complaint()).isPresent();
        assertThat(new Mapping("{\"company\": firm}").complaint()).isEmpty();
    }

    @Test
    void a_payload_of_many_items_is_mapped_within_the_bounds() {
        var many = new StringBuilder("[");
        for (var item = 0; item < 90; item++) {
            many.append("{\"firm\": \"F").append(item).append("\"},");
        }
        var payload =
                Payloads.read(many.append("{\"firm\": \"last\"}]").toString()).orElseThrow();
        assertThat(new Mapping("$.{\"company\": firm}").of(payload))
                .isInstanceOfSatisfying(
                        Mapping.Result.Leads.class,
                        result -> assertThat(result.leads()).hasSize(91));
    }
}
