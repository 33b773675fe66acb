type Reasons = Readonly<Record<string, string>>;

const name = 'the number of a row, nothing computed';
const noIntercept = (...keys: string[]): Reasons =>
  Object.fromEntries(keys.map((key) => [key, 'of the intercept there is no line: the kernel gives effects']));
const coefficients = ['estimate', 'se', 't', 'p', 'lo', 'hi', 'df'];
const onlyEffects = (...keys: string[]): Reasons =>
  Object.fromEntries(
    keys.map((key) => [key, 'one regression per arm has no coefficients of covariates times arms']),
  );
const glmStops = 'R takes the standard error one step before its last: its p-values agree to four digits';

/** Numbers of R that are not compared, of values of which the others are: by the name R gives them. */
export const partlyRun: Readonly<Record<string, Reasons | undefined>> = {
  nsw_lin_hc2: onlyEffects(...coefficients),
  jtpa_lin: onlyEffects(...coefficients),
  jc_itt_work4_lin: onlyEffects(...coefficients),
  penn_multiarm_hc2: noIntercept(...coefficients),
  multiarm_hc2: noIntercept(...coefficients),
  jc_iv_earn4: noIntercept(...coefficients),
  nsw_emp_riskratio: {
    ...{
      rd_se: 'Wald: ours is Newcombe, held to R by nsw_emp_wilson_newcombe',
      rd_lo: 'Wald',
      rd_hi: 'Wald',
    },
  },
  nsw_emp_logit: { p: glmStops },
  jobs2_work_logit: { p: glmStops },
  penn_logit_exit: { p: glmStops },
  jtpa_subgroup_padjust: { hommel: 'there is no kernel for Hommel' },
  srm_penn: { p_equal: 'the smallest number above 0 that a computer holds: no digits to compare' },
  bcg_rr: {
    ...{ DL: 'se_tau2: there is no kernel for it', REML_HK: 'se_tau2: there is no kernel for it' },
    MH: 'there is no kernel for Mantel and Haenszel',
  },
  penn_means: { tg: name },
  penn_padjust6: { arm: name },
  penn_km: { time: name },
  arm_means: { arm: name },
};
