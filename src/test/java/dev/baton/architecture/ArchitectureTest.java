package dev.baton.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.baton.BatonApplication;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTest {

    private static final JavaClasses SHIPPED = House.ALL.that(House.ARE_SHIPPED);

    private static final JavaClasses WITH_PLANTED = House.ALL.that(House.ARE_SHIPPED.or(House.ARE_PLANTED));

    @TestFactory
    Stream<DynamicTest> the_code_keeps_every_rule() {
        return ArchitectureRules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(SHIPPED)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_catches_its_planted_violation() {
        return ArchitectureRules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue()
                                        .evaluate(WITH_PLANTED)
                                        .getFailureReport()
                                        .getDetails())
                                .anyMatch(detail -> detail.contains("Planted"))));
    }

    @Test
    void modules_depend_only_on_what_they_declare() {
        var modules = ApplicationModules.of(BatonApplication.class);
        modules.verify();
        new Documenter(modules).writeModulesAsPlantUml();
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("chat", "store", "delivery", "schedule", "people", "dispatch", "leads", "audit", "web");
    }
}
