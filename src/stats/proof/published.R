# Makes published.json: values of R for tables small enough to write down. R 4.2.2, metafor 3.8-1, pwr 1.3-0.
# Rscript published.R > published.json
suppressMessages({library(metafor); library(pwr); library(jsonlite)})
work <- matrix(c(92, 45, 168, 140), 2)  # rows control, treated; columns no work, work (NSW trial, Dehejia and Wahba 1999)
sleepy <- t.test(extra ~ group, sleep)
fisher <- fisher.test(work)
plain <- chisq.test(work, correct = FALSE)
yates <- chisq.test(work)
w1 <- prop.test(140, 185, correct = FALSE)$conf.int
w0 <- prop.test(168, 260, correct = FALSE)$conf.int
p1 <- 140 / 185; p0 <- 168 / 260; d <- p1 - p0
ratio <- p1 / p0; se <- sqrt(1/140 - 1/185 + 1/168 - 1/260)
shares <- chisq.test(c(7487, 3717), p = c(2/3, 1/3))
bcg <- escalc('RR', ai = tpos, bi = tneg, ci = cpos, di = cneg, data = metadat::dat.bcg)
dl <- rma(yi, vi, data = bcg, method = 'DL')
hk <- rma(yi, vi, data = bcg, method = 'REML', test = 'knha')
ps <- c(.459404008439706, .244173408942076, .0230701505971151, .36586984729644, .378088571447801, .0102054412569312,
        .483596089692601, .0217420917817506)
told <- function(m) list(b = c(m$b), se = m$se, p = m$pval, lo = m$ci.lb, hi = m$ci.ub, tau2 = m$tau2, I2 = m$I2, Q = m$QE)
cat(toJSON(list(
  sleep = list(estimate = unname(diff(rev(sleepy$estimate))), t = unname(sleepy$statistic), df = unname(sleepy$parameter),
               p = sleepy$p.value),
  fisher = list(p = fisher$p.value, or = unname(fisher$estimate), lo = fisher$conf.int[1], hi = fisher$conf.int[2]),
  chisq = list(x2 = unname(plain$statistic), p = plain$p.value, x2_yates = unname(yates$statistic), p_yates = yates$p.value),
  newcombe = list(lo = d - sqrt((p1 - w1[1])^2 + (w0[2] - p0)^2), hi = d + sqrt((w1[2] - p1)^2 + (p0 - w0[1])^2)),
  clopper = c(binom.test(140, 185)$conf.int),
  risk_ratio = list(rr = ratio, lo = ratio * exp(-qnorm(.975) * se), hi = ratio * exp(qnorm(.975) * se), nnt = 1 / d),
  sample_ratio = list(x2 = unname(shares$statistic), p = shares$p.value),
  bcg_dl = told(dl), bcg_reml_hk = told(hk),
  p_adjust = list(holm = p.adjust(ps, 'holm'), hochberg = p.adjust(ps, 'hochberg'), BH = p.adjust(ps, 'BH'),
                  BY = p.adjust(ps, 'BY'), bonferroni = p.adjust(ps, 'bonferroni')),
  power = list(n = power.t.test(delta = .25, sd = 1, power = .8)$n, power_91 = power.t.test(n = 91, delta = .3, sd = 1)$power,
               groups = pwr.anova.test(k = 4, n = 91, f = .1)$power, table = pwr.chisq.test(w = .15, N = 364, df = 3)$power)
), digits = 15, auto_unbox = TRUE, pretty = TRUE))
