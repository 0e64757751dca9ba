package dev.baton.definitions;

import dev.baton.definitions.Clause.Demand;
import dev.baton.definitions.Clause.Field;
import dev.baton.definitions.Clause.Statement;
import dev.baton.pods.Trait;
import java.util.List;
import java.util.stream.Stream;

/** What teams like these agree on nearly everywhere: what a first draft begins with. */
final class UsualClauses {

    static List<Demand> all() {
        return List.of(
                filled(Trait.COMPANY),
                filled(Trait.CONTACT, Trait.EMAIL),
                filled(Trait.EMAIL, Trait.PHONE),
                filled(Trait.WHY_NOW),
                filled(Trait.SOURCE, Trait.CAMPAIGN),
                new Statement("The company is one that we sell to: its industry, size and country fit"),
                new Statement("The contact decides or has a say, or can bring us to who does"),
                new Statement("The contact knows that sales will call"));
    }

    private static Demand filled(Trait... oneOf) {
        return new Field(Stream.of(oneOf).map(Trait::field).toList(), null);
    }

    private UsualClauses() {}
}
