package org.hearsay.training.article;

import picocli.CommandLine.Command;

/** What is done with the classifier of blocks. */
@Command(
        name = "articles",
        description = "Trains and scores what tells an article's body from the rest of a page.",
        subcommands = {TrainArticlesCommand.class, CrossValidateCommand.class})
public final class ArticlesCommand {}
