# Makes models.json: values of R for models, with the data they are about. R 4.2.2, estimatr 1.0.0, metafor 3.8-1, lme4 1.1-31.
# Rscript models.R > models.json
suppressMessages({library(estimatr); library(metafor); library(lme4); library(jsonlite)})
set.seed(3)
cluster <- rep(1:8, times = c(3, 4, 5, 6, 7, 4, 5, 6))
people <- data.frame(cluster, x = round(rnorm(40), 2), w = round(runif(40, .5, 2), 1), t = as.integer(cluster %% 2 == 0))
people$y <- round(1 + .5 * people$t + .3 * people$x + rnorm(8)[cluster] + rnorm(40), 2)
robust <- function(m) { s <- summary(m)$coefficients
  list(estimate = unname(s[, 1]), se = unname(s[, 2]), p = unname(s[, 4]), lo = unname(s[, 5]), hi = unname(s[, 6]), df = unname(s[, 7])) }
sorted <- function(weights, se, clusters) robust(if (clusters) lm_robust(y ~ t + x, people, weights = w, clusters = cluster, se_type = se)
                                               else lm_robust(y ~ t + x, people, weights = w, se_type = se))

bcg <- escalc('RR', ai = tpos, bi = tneg, ci = cpos, di = cneg, data = metadat::dat.bcg)
fine <- list(threshold = 1e-13, maxiter = 10000, tol = 1e-13)
told <- function(m) list(estimate = c(m$b), se = m$se, p = m$pval, tau2 = m$tau2, i2 = m$I2, r2 = m$R2,
                         q = list(statistic = m$QE, p = m$QEp), moderators = list(statistic = m$QM, p = m$QMp))
with_moderators <- function(method, test) told(rma(yi, vi, mods = ~ ablat + year, data = bcg, method = method, test = test, control = fine))
whole <- rma(yi, vi, data = bcg, method = 'REML', test = 'knha', control = fine)
both <- rma(yi, vi, mods = ~ ablat + year, data = bcg, method = 'REML', control = fine)
ends <- function(m) unname(confint(m, control = list(tol = 1e-14))$random[1, 2:3])
without <- leave1out(whole)

# CR2 and its degrees of freedom with whole matrices (Pustejovsky, Tipton 2018), working model: variances as given. One common effect.
study <- c(1, 1, 2, 3, 3, 3, 4, 5, 6, 6, 7, 8, 8)
by_hand <- function(v, X) { v <- bcg[[v]]; W <- diag(1 / v); M <- solve(t(X) %*% W %*% X); H <- X %*% M %*% t(X) %*% W; R <- diag(13) - H
  b <- c(M %*% t(X) %*% W %*% bcg$yi); e <- bcg$yi - X %*% b
  power <- function(A) { s <- eigen(A, symmetric = TRUE); s$vectors %*% diag(ifelse(s$values > 1e-10, s$values^-.5, 0), length(s$values)) %*% t(s$vectors) }
  parts <- lapply(unique(study), function(g) { i <- which(study == g); D <- diag(sqrt(v[i]), length(i))
    A <- D %*% power(D %*% (R[i, , drop = FALSE] %*% diag(v) %*% t(R[i, , drop = FALSE])) %*% D) %*% D
    side <- M %*% t(X[i, , drop = FALSE]) %*% W[i, i, drop = FALSE] %*% A
    list(score = side %*% e[i], g = side %*% R[i, , drop = FALSE]) })
  V <- Reduce(`+`, lapply(parts, function(p) p$score %*% t(p$score)))
  df <- sapply(1:2, function(k) { G <- sapply(parts, function(p) p$g[k, ]); Q <- t(G) %*% diag(v) %*% G; sum(diag(Q))^2 / sum(Q^2) })
  list(estimate = b, se = sqrt(diag(V)), df = df) }

# lme4 stops when the criterion hardly changes: three searches, of which the last two are asked to go on as long as it falls at all.
days <- function(control) { m <- lmer(Reaction ~ Days + (Days | Subject), sleepstudy, control = control)
  v <- as.data.frame(VarCorr(m))
  list(criterion = REMLcrit(m), variances = v$vcov, se = unname(sqrt(diag(as.matrix(vcov(m)))))) }
endless <- lmerControl(optimizer = 'nloptwrap', optCtrl = list(ftol_abs = 1e-15, ftol_rel = 1e-16, xtol_abs = 1e-14, xtol_rel = 1e-14, maxeval = 1e6))
other <- lmerControl(optimizer = 'bobyqa', optCtrl = list(rhobeg = 1e-2, rhoend = 1e-12, maxfun = 1e6))

a <- matrix(c(.1, .3, .6, .2, .2, .6, .5, .25, .25, .8, .15, .05, .3, .3, .4, .45, .35, .2), ncol = 3, byrow = TRUE)
b <- matrix(c(.2, .5, .3, .1, .6, .3, .25, .45, .3, .3, .6, .1, .15, .7, .15), ncol = 3, byrow = TRUE)
ilr <- function(x) cbind(log(x[, 1] / x[, 2]) / sqrt(2), sqrt(2 / 3) * log(sqrt(x[, 1] * x[, 2]) / x[, 3]))
za <- ilr(a); zb <- ilr(b); na <- nrow(za); nb <- nrow(zb)
pooled <- ((na - 1) * cov(za) + (nb - 1) * cov(zb)) / (na + nb - 2)
t2 <- na * nb / (na + nb) * mahalanobis(colMeans(za), colMeans(zb), pooled)

effect <- c(.5, -.2, .9, .1, -.4, .7, .3, 0); priority <- c(.3, .1, .8, .2, .05, .6, .5, .4)
dd <- effect[order(-priority)]; toc <- cumsum(dd) / 1:8 - mean(dd)

cat(toJSON(list(
  people = as.list(people),
  weighted = list(HC2 = sorted(w, 'HC2', FALSE), CR0 = sorted(w, 'CR0', TRUE), CR1 = sorted(w, 'stata', TRUE), CR2 = sorted(w, 'CR2', TRUE)),
  bcg = list(ablat = bcg$ablat, year = bcg$year),
  moderators = list(REML_knha = with_moderators('REML', 'knha'), REML_z = with_moderators('REML', 'z'), DL_knha = with_moderators('DL', 'knha'),
                    PM_knha = with_moderators('PM', 'knha'), FE_z = with_moderators('FE', 'z')),
  q_profile = list(whole = ends(whole), moderators = ends(both)),
  leave_one_out = list(estimate = without$estimate, se = without$se, tau2 = without$tau2),
  studies = list(study = study, ablat = by_hand('vi', cbind(1, bcg$ablat))),
  sleep = list(reaction = sleepstudy$Reaction, days = sleepstudy$Days, subject = as.integer(sleepstudy$Subject)),
  sleep_search = list(usual = days(lmerControl()), endless = days(endless), other = days(other)),
  triads = list(a = a, b = b),
  hotelling = list(statistic = t2, pNormal = pf((na + nb - 3) / ((na + nb - 2) * 2) * t2, 2, na + nb - 3, lower.tail = FALSE)),
  targeting = list(effect = effect, priority = priority, autoc = mean(toc), qini = mean(1:8 / 8 * toc), curve = toc),
  hypergeometric = list(cdf = phyper(c(0, 3, 55, 70), 185, 260, 137), upper = phyper(c(56, 90, 120), 185, 260, 137, lower.tail = FALSE),
                        chance = dhyper(c(0, 57, 137), 185, 260, 137))
), digits = NA, auto_unbox = TRUE, pretty = TRUE))
