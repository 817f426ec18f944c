package org.hearsay.ledger;

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

/** Who may know whom in the ledger; each rule with its reason. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String LEDGER = "org.hearsay.ledger..";
    private static final String STORE = "org.hearsay.ledger.store..";
    private static final String EVIDENCE = "org.hearsay.ledger.evidence..";

    @ArchTest
    static final ArchRule onlyTheLedgerKnowsSql = noClasses()
            .that()
            .resideOutsideOfPackage(LEDGER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..")
            .because("how readings are kept can change only where nobody else knows it");

    @ArchTest
    static final ArchRule theLedgerKnowsNoProgram = noClasses()
            .that()
            .resideInAPackage(LEDGER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hearsay.app..")
            .because("the command line and the web page stand on the ledger, as any other program may");

    @ArchTest
    static final ArchRule onlyEvidenceKnowsWarc = noClasses()
            .that()
            .resideInAPackage(LEDGER)
            .and()
            .resideOutsideOfPackage(EVIDENCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.netpreserve..")
            .because("what is asked for elsewhere is the bytes of a page, however they are stored");

    @ArchTest
    static final ArchRule theStoreKnowsNothingOfReadings = noClasses()
            .that()
            .resideInAPackage(STORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hearsay", "org.hearsay.article..", "org.hearsay.ledger.reading..", EVIDENCE)
            .because("opening a database and migrating it is the same whatever is in it");

    @ArchTest
    static final ArchRule onlyTheStoreOpensConnections = noClasses()
            .that()
            .resideInAPackage(LEDGER)
            .and()
            .resideOutsideOfPackage(STORE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.DriverManager")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.sqlite.SQLiteConfig")
            .because("a connection without the ledger's settings would miss foreign keys, or checkpoint too early");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.hearsay.ledger.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a part that knows the next one can be neither tested nor replaced alone");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .resideInAPackage(LEDGER)
            .should(beInANullMarkedPackage())
            .because("NullAway checks marked packages only, and package-info says each package's job");

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
