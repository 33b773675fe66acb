# Seconds R needs for the tasks of bench/stats.bench.ts: one line a task. A package that is not installed is left out.
set.seed(1)
timed <- function(task, packages, work) {
  for (p in packages) if (!suppressWarnings(suppressMessages(require(p, character.only = TRUE, quietly = TRUE)))) return(invisible())
  work()
  cat(task, median(replicate(3, system.time(work())[["elapsed"]])), "\n")
}
n <- 1e6
X <- matrix(rnorm(n * 20), n); colnames(X) <- paste0("x", 1:20)
big <- data.frame(y = rnorm(n) + X[, 1], w = rep(0:1, n / 2), X)
timed("lin", "estimatr", function() lm_lin(y ~ w, covariates = as.formula(paste("~", paste(colnames(X), collapse = "+"))), data = big))
v <- runif(800, .01, .2); effects <- rnorm(800, .1, sqrt(v + .05))
timed("reml", "metafor", function() rma(effects, v, method = "REML"))
days <- data.frame(t = ceiling(rexp(n, 1 / 200)), e = rbinom(n, 1, .8), w = rep(0:1, n / 2), X[, 1:3])
timed("logRank", "survival", function() survdiff(Surv(t, e) ~ w, days))
timed("cox", "survival", function() coxph(Surv(t, e) ~ w + x1 + x2 + x3, days))
who <- rep(1:9240, each = 4); u <- rnorm(9240)
waves <- data.frame(who, k = rep(0:3, 9240), w = rep(rep(0:1, 4620), each = 4)); waves$y <- u[who] + .3 * waves$k + rnorm(36960)
timed("mixed", "lme4", function() lmer(y ~ k * w + (1 | who), waves))
y <- rnorm(445); w <- rep(0:1, c(260, 185))
timed("permutations", character(), function() replicate(10000, { s <- sample(w); mean(y[s == 1]) - mean(y[s == 0]) }))
