# Seconds R needs for one task of bench/stats.bench.ts: Rscript reference.R TASK ROWS prints "TASK SECONDS", the middle of three after
# one to warm up; nothing when the package is not installed.
asked <- commandArgs(trailingOnly = TRUE)
n <- as.numeric(asked[2])
set.seed(1)
columns <- function(k) { x <- matrix(rnorm(n * k), n); colnames(x) <- paste0("x", seq_len(k)); x }
followed <- function(k) data.frame(t = ceiling(rexp(n, 1 / 200)), e = rbinom(n, 1, .8), w = rep(0:1, n / 2), columns(k))
tasks <- list(
  lin = list("estimatr", function() {
    x <- columns(20)
    data <- data.frame(y = rnorm(n) + x[, 1], w = rep(0:1, n / 2), x)
    covariates <- as.formula(paste("~", paste(colnames(x), collapse = "+")))
    function() lm_lin(y ~ w, covariates = covariates, data = data)
  }),
  logRank = list("survival", function() { data <- followed(1); function() survdiff(Surv(t, e) ~ w, data) }),
  cox = list("survival", function() { data <- followed(3); function() coxph(Surv(t, e) ~ w + x1 + x2 + x3, data) }),
  reml = list("metafor", function() {
    v <- runif(800, .01, .2); effects <- rnorm(800, .1, sqrt(v + .05))
    function() rma(effects, v, method = "REML")
  }),
  mixed = list("lme4", function() {
    who <- rep(1:9240, each = 4); own <- rnorm(9240)
    data <- data.frame(who, k = rep(0:3, 9240), w = rep(rep(0:1, 4620), each = 4))
    data$y <- own[who] + .3 * data$k + rnorm(36960)
    data$y[seq(1, 36960, 83)] <- NA
    function() lmer(y ~ k * w + (1 | who), data)
  }),
  permutations = list("stats", function() {
    y <- rnorm(445); w <- rep(0:1, c(260, 185))
    function() replicate(10000, { s <- sample(w); mean(y[s == 1]) - mean(y[s == 0]) })
  })
)
task <- tasks[[asked[1]]]
if (suppressWarnings(suppressMessages(require(task[[1]], character.only = TRUE, quietly = TRUE)))) {
  work <- task[[2]]()
  invisible(work())
  cat(asked[1], median(replicate(3, system.time(work())[["elapsed"]])), "\n")
}
