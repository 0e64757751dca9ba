package dev.baton.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.baton.chat.ChatPlatform;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The rules of the house. Each has a planted violation that proves that it can fail. */
final class ArchitectureRules {

    /** Routing and privacy are no features that stand alone, since leads ask them, but are held to the rest. */
    private static final String[] FEATURES = Stream.concat(
                    FeatureSlices.FEATURES.stream(), Stream.of("routing", "privacy"))
            .map(feature -> "dev.baton." + feature + "..")
            .toArray(String[]::new);

    private static final String[] PLATFORMS = {"dev.baton.slack..", "dev.baton.teams..", "dev.baton.sandbox.."};

    static final Map<String, ArchRule> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "chat depends on the JDK only",
                classes()
                        .that()
                        .resideInAPackage("dev.baton.chat..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "dev.baton.chat..", "java..", "org.jspecify..", "org.springframework.modulith"));
        ALL.put(
                "store depends on nothing of ours",
                noClasses()
                        .that()
                        .resideInAPackage("dev.baton.store..")
                        .should()
                        .dependOnClassesThat(in("dev.baton..")
                                .and(not("dev.baton.store..").and(notNamed("dev.baton.Misconfigured")))));
        ALL.put(
                "features know no platform",
                noClasses()
                        .that()
                        .resideInAnyPackage(FEATURES)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(PLATFORMS));
        ALL.put(
                "features do not know each other, but for events",
                slices().assignedFrom(new FeatureSlices())
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(DescribedPredicate.alwaysTrue(), endingWith("Event")));
        ALL.put(
                "platforms know neither features nor each other",
                slices().assignedFrom(new FeatureSlices("slack", "teams", "sandbox"))
                        .should()
                        .notDependOnEachOther());
        ALL.put(
                "nobody depends on web",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.baton.web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.baton.web.."));
        ALL.put(
                "nobody depends on audit",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.baton.audit..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("dev.baton.audit.."));
        ALL.put(
                "audit knows no feature and no platform",
                noClasses()
                        .that()
                        .resideInAPackage("dev.baton.audit..")
                        .should()
                        .dependOnClassesThat(in("dev.baton..")
                                .and(not("dev.baton.audit..")
                                        .and(not("dev.baton.chat.."))
                                        .and(not("dev.baton.people.."))
                                        .and(not("dev.baton.store.."))
                                        .and(not("dev.baton.schedule..")))));
        ALL.put("Slack's SDK is in slack only", onlyIn("dev.baton.slack..", "com.slack.."));
        ALL.put("Spring Security is in teams only", onlyIn("dev.baton.teams..", "org.springframework.security.."));
        ALL.put("no HTTP client of the JDK but in teams", onlyIn("dev.baton.teams..", "java.net.http.."));
        ALL.put("Quartz is in schedule only", onlyIn("dev.baton.schedule..", "org.quartz.."));
        ALL.put("Lucene is in search only", onlyIn("dev.baton.search..", "org.apache.lucene.."));
        ALL.put("Redis' client is in store only", onlyIn("dev.baton.store..", "io.lettuce.."));
        ALL.put(
                "only delivery calls a platform to post",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.baton.delivery..", "dev.baton.chat..")
                        .should()
                        .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        JavaClass.Predicates.equivalentTo(ChatPlatform.class)))));
        ALL.put(
                "in features Spring appears in configurations only",
                noClasses()
                        .that()
                        .resideInAnyPackage(FEATURES)
                        .and()
                        .haveSimpleNameNotEndingWith("Configuration")
                        .and()
                        .haveSimpleNameNotEndingWith("package-info")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.."));
        ALL.put(
                "no field injection",
                noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class));
        ALL.put("time comes from the clock", timeComesFromTheClock());
        ALL.put("no drawers", noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)"));
        ALL.put("no cycles", slices().matching("dev.baton.(*)..").should().beFreeOfCycles());
        ALL.put("contracts are held", classes().that().areNotInterfaces().should(new ContractsAreHeld()));
    }

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchRule timeComesFromTheClock() {
        var rule = noClasses()
                .that()
                .doNotHaveSimpleName("ScheduleConfiguration")
                .and()
                .doNotHaveSimpleName("SandboxClock")
                .should()
                .callMethod(System.class, "currentTimeMillis");
        for (var type : new Class<?>[] {
            Instant.class, LocalDate.class, LocalTime.class, LocalDateTime.class, ZonedDateTime.class
        }) {
            rule = rule.orShould().callMethod(type, "now");
        }
        return rule.orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(InstantSource.class, "system");
    }

    private static DescribedPredicate<JavaClass> in(String packages) {
        return JavaClass.Predicates.resideInAPackage(packages);
    }

    private static DescribedPredicate<JavaClass> not(String packages) {
        return JavaClass.Predicates.resideOutsideOfPackage(packages);
    }

    private static DescribedPredicate<JavaClass> notNamed(String name) {
        return DescribedPredicate.describe(
                "not " + name, type -> !type.getName().equals(name));
    }

    private static DescribedPredicate<JavaClass> endingWith(String ending) {
        return DescribedPredicate.describe(
                "ending with " + ending, type -> type.getSimpleName().endsWith(ending));
    }

    private ArchitectureRules() {}
}
