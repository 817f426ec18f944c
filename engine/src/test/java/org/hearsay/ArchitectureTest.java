package org.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.Socket;
import java.net.URL;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.BaseStream;
import org.jspecify.annotations.NullMarked;

/** Who may know whom in the engine, and what it must never do; each rule with its reason. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "org.hearsay..";
    private static final String TEXT = "org.hearsay.text..";
    private static final String ARTICLE = "org.hearsay.article..";
    private static final String VALUES = "org.hearsay.article";
    private static final String PAGE = "org.hearsay.article.page..";
    private static final String IMPRINT = "org.hearsay.article.imprint..";
    private static final String DATE = "org.hearsay.article.date..";
    private static final String BODY = "org.hearsay.article.body..";
    private static final String ATTRIBUTION = "org.hearsay.attribution..";
    private static final String JSON = "org.hearsay.json..";

    @ArchTest
    static final ArchRule textKnowsNoOtherPackage =
            knowsOnly(TEXT, TEXT).because("every stage stands on text, so text can stand on none of them");

    @ArchTest
    static final ArchRule articleKnowsTextAlone = knowsOnly(ARTICLE, ARTICLE, TEXT)
            .because("extraction is a function from a page to an article, whatever is read from it later");

    @ArchTest
    static final ArchRule whatAnArticleIsKnowsNothingOfHowItIsTaken = knowsOnly(VALUES, VALUES, TEXT)
            .because("whoever has an article needs no page, and the way to it can be replaced");

    @ArchTest
    static final ArchRule pagesKnowNothingOfWhatTheySay = knowsOnly(PAGE, PAGE, VALUES, TEXT)
            .because("what can be seen on a page is the same whatever is looked for in it");

    @ArchTest
    static final ArchRule imprintsAreReadFromPages = knowsOnly(IMPRINT, IMPRINT, PAGE, VALUES, TEXT)
            .because("what a page says of its article is evidence for days and body, and judges by neither");

    @ArchTest
    static final ArchRule datesAreReadFromPagesAndImprints = knowsOnly(DATE, DATE, IMPRINT, PAGE, VALUES, TEXT)
            .because("when an article was published doesn't depend on how its body is found");

    @ArchTest
    static final ArchRule bodiesKnowNothingOfTheWhole = knowsOnly(BODY, BODY, DATE, IMPRINT, PAGE, VALUES, TEXT)
            .because("the classifier of blocks is trained and scored alone");

    @ArchTest
    static final ArchRule howArticlesAreTakenIsTheirOwnAffair = noClasses()
            .that()
            .resideOutsideOfPackage(ARTICLE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PAGE, IMPRINT, DATE, BODY)
            .because("they are public for one another: others use the values, and Articles");

    @ArchTest
    static final ArchRule attributionKnowsTextAndArticles = knowsOnly(ATTRIBUTION, ATTRIBUTION, ARTICLE, TEXT)
            .because("who said what is found before it is known who the voices are, and without the pipeline");

    @ArchTest
    static final ArchRule copiesKnowTextsAlone = knowsOnly("org.hearsay.copy..", "org.hearsay.copy..", ARTICLE, TEXT)
            .because("whether one text carries another doesn't depend on what was read from either");

    @ArchTest
    static final ArchRule claimsKnowRecordsAndWordsAlone = knowsOnly(
                    "org.hearsay.claim..", "org.hearsay.claim..", "org.hearsay.act..", "org.hearsay.story..", TEXT)
            .because("what stands behind a claim is the same for a ledger and for an archive of any size");

    @ArchTest
    static final ArchRule timesKnowTextAndRelations = knowsOnly(
                    "org.hearsay.time..", "org.hearsay.time..", ATTRIBUTION, TEXT)
            .because("when something was said is told by the words alone, for any article and any order of articles");

    @ArchTest
    static final ArchRule sourcingAndActsReadRelationsAlone = classes()
            .that()
            .resideInAnyPackage("org.hearsay.sourcing..", "org.hearsay.act..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage(OURS))
                    .or(resideInAnyPackage("org.hearsay.sourcing..", "org.hearsay.act..", ATTRIBUTION, TEXT)))
            .because("how and what for something is said is told by its own words, whoever the voice turns out to be");

    @ArchTest
    static final ArchRule onlyExtractionReadsHtml = noClasses()
            .that()
            .resideOutsideOfPackage(ARTICLE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("after extraction there is no page any more, only the text of an article");

    @ArchTest
    static final ArchRule onlyExtractionAndJsonKnowJackson = noClasses()
            .that()
            .resideOutsideOfPackages(ARTICLE, JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("JSON is read from pages (JSON-LD) and written as readings; records know nothing of their format");

    @ArchTest
    static final ArchRule onlyAttributionRunsModels = noClasses()
            .that()
            .resideOutsideOfPackage(ATTRIBUTION)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..")
            .because("the runtime holds native memory, which one package opens and closes");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.hearsay.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a stage that knows the next one can be neither tested nor replaced alone");

    @ArchTest
    static final ArchRule noPackageIsNamedUtil = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..")
            .because("such a name says nothing of what is inside, and everything ends up there");

    @ArchTest
    static final ArchRule noClassIsNamedManager = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .because("a class is named by what it is, and all classes manage something");

    @ArchTest
    static final ArchRule theEngineHasNoNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Socket.class)
            .orShould()
            .callCodeUnitWhere(calls(URL.class, "openConnection", "openStream", "getContent"))
            .because("a page comes in as bytes: fetching, with its dangers, is the program's part");

    @ArchTest
    static final ArchRule theEngineHasNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("readings are kept by the ledger; the same engine runs over archives without one");

    @ArchTest
    static final ArchRule theEngineHasNoThreadsOfItsOwn = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Executor.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Executors.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(CompletableFuture.class)
            .orShould()
            .callCodeUnitWhere(calls(Thread.class, "<init>", "startVirtualThread", "ofVirtual", "ofPlatform"))
            .orShould()
            .callCodeUnitWhere(calls(Collection.class, "parallelStream"))
            .orShould()
            .callCodeUnitWhere(calls(BaseStream.class, "parallel"))
            .because("whoever calls it (a command, a server, Spark) decides what runs at once, and on how many cores");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(beInANullMarkedPackage())
            .because("NullAway checks marked packages only, and package-info says each package's job");

    private static ArchRule knowsOnly(String who, String... whom) {
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(OURS)).or(resideInAnyPackage(whom)));
    }

    /** Calls of the named methods of a type or of anything that is one. */
    private static DescribedPredicate<JavaCall<?>> calls(Class<?> type, String... methods) {
        Set<String> names = Set.of(methods);
        return describe(
                "call " + type.getSimpleName() + " " + String.join(", ", methods),
                call -> call.getTargetOwner().isAssignableTo(type) && names.contains(call.getName()));
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
