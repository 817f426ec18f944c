package org.hearsay.app;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Who may know whom in the program; each rule with its reason. */
@AnalyzeClasses(packages = "org.hearsay.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String APP = "org.hearsay.app..";
    private static final String INPUT = "org.hearsay.app.input..";
    private static final String FETCH = "org.hearsay.app.fetch..";
    private static final String READ = "org.hearsay.app.read..";
    private static final String ADD = "org.hearsay.app.add..";
    private static final String WATCH = "org.hearsay.app.watch..";
    private static final String ASK = "org.hearsay.app.ask..";
    private static final String CORRECT = "org.hearsay.app.correct..";
    private static final String REREAD = "org.hearsay.app.reread..";
    private static final String JSON = "org.hearsay.app.json..";
    private static final String WEB = "org.hearsay.app.web..";
    private static final String TEMPLATES = "org.hearsay.app.web.page..";
    private static final String SERVE = "org.hearsay.app.serve..";
    private static final String TERMINAL = "org.hearsay.app.terminal..";

    @ArchTest
    static final ArchRule fetchingKnowsNothingOfHearsay = classes()
            .that()
            .resideInAPackage(FETCH)
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("org.hearsay..")).or(resideInAPackage(FETCH)))
            .because("what guards this machine must be read and tested without all that is done with a page later");

    @ArchTest
    static final ArchRule onlyFetchingUsesTheHttpClient = noClasses()
            .that()
            .resideOutsideOfPackage(FETCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hc..")
            .because("every connection has to go through the one place that checks addresses");

    @ArchTest
    static final ArchRule nobodyFetchesByTheJdk = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .orShould()
            .callMethod(java.net.URL.class, "openConnection")
            .because("it resolves names by itself, past the check of addresses");

    @ArchTest
    static final ArchRule inputsKnowPagesAndFetching = onlyKnows(INPUT, INPUT, FETCH, "org.hearsay.article..")
            .because("an input is loaded the same way whatever is read from it");

    @ArchTest
    static final ArchRule theTerminalKnowsReadingsAndHitsAlone = onlyKnows(
                    TERMINAL,
                    TERMINAL,
                    "org.hearsay",
                    "org.hearsay.act..",
                    "org.hearsay.article..",
                    "org.hearsay.attribution..",
                    "org.hearsay.app.claim..",
                    "org.hearsay.claim..",
                    "org.hearsay.copy..",
                    "org.hearsay.figure..",
                    "org.hearsay.sourcing..",
                    "org.hearsay.text..",
                    "org.hearsay.time..",
                    "org.hearsay.voice..",
                    "org.hearsay.ledger.claim..",
                    "org.hearsay.ledger.copy..",
                    "org.hearsay.ledger.reading..",
                    "org.hearsay.ledger.search..",
                    "org.hearsay.ledger.story..",
                    "org.hearsay.ledger.voice..")
            .because("how a reading or a hit looks doesn't depend on where its page came from or how it was found");

    @ArchTest
    static final ArchRule askingReadsNoPages = noClasses()
            .that()
            .resideInAPackage(ASK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INPUT, FETCH, ADD, WATCH)
            .because("an answer comes from the ledger alone");

    @ArchTest
    static final ArchRule viewsDoNotKnowEachOther = slices().matching("org.hearsay.app.web.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(TEMPLATES), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.hearsay.app.web.guard.."))
            .because("a view is added or replaced alone; addresses of others come from Links");

    @ArchTest
    static final ArchRule theWebPageKnowsNoServer = noClasses()
            .that()
            .resideInAPackage(WEB)
            .and()
            .doNotHaveFullyQualifiedName("org.hearsay.app.web.Request")
            .and()
            .doNotHaveFullyQualifiedName("org.hearsay.app.web.Renderer")
            .and()
            .resideOutsideOfPackage("org.hearsay.app.web.guard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..", SERVE)
            .because("what a view is asked and answers is bounded and escaped in one place each");

    @ArchTest
    static final ArchRule servicesDoNotKnowTheCommandLine = noClasses()
            .that()
            .resideInAnyPackage(INPUT, FETCH, READ, ADD, WATCH, ASK, CORRECT, REREAD, TERMINAL, JSON, WEB, SERVE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "org.hearsay.app")
            .because("they are tested, and can be called, without one");

    @ArchTest
    static final ArchRule commandsAreThin = classes()
            .that()
            .resideInAPackage("org.hearsay.app")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("org.hearsay.."))
                    .or(resideInAnyPackage("org.hearsay.app", READ, ADD, WATCH, ASK, CORRECT, REREAD, INPUT, SERVE)))
            .andShould()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "picocli..", "org.jspecify..", APP))
            .because("a command turns options into one call of a service, and starts without loading what that needs");

    @ArchTest
    static final ArchRule onlyTheEngineIsTheEngine = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.hearsay.app.read.Engine")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hearsay.Hearsay")
            .because("the engine is opened late and closed last, which one class takes care of");

    @ArchTest
    static final ArchRule onlyTheProcessIsEndedByMain = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("whoever calls a service decides how the process ends");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.hearsay.app.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what knows what uses it can be neither tested nor replaced alone");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .resideOutsideOfPackage(TEMPLATES)
            .should(beInANullMarkedPackage())
            .because("NullAway checks marked packages only, and package-info says each package's job");

    private static ArchRule onlyKnows(String who, String... whom) {
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.hearsay..")).or(resideInAnyPackage(whom)));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package with @NullMarked on its package-info") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                String message = item.getPackageName() + " has " + (marked ? "" : "no ") + "@NullMarked package-info";
                events.add(new SimpleConditionEvent(item, marked, message));
            }
        };
    }
}
