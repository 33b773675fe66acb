const later = 'the kernel is not there yet';
const model = 'no kernel: the product ranks and values rules elsewhere';

/** Values of R for which there is no kernel, and why. */
export const notRun: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    [
      ...['nsw_ols_classical', 'nsw_ols_hc0', 'nsw_ols_hc1', 'nsw_ols_hc2', 'nsw_ols_hc3', 'nsw_ancova_hc2'],
      ...['nsw_balance_F', 'nsw_wilcox', 'nsw_wilcox_nocorrect', 'nsw_emp_fisher', 'nsw_emp_riskratio'],
      ...[
        'nsw_emp_logit',
        'nsw_emp_logit_marginal',
        'nsw_quantiles',
        'nsw_ks',
        'ri_exact_20',
        'ri_exact_binary',
      ],
      ...['perm_wilcox_exact_small', 'jtpa_interaction_test', 'penn_multiarm_log_adj', 'penn_t4_classic'],
      ...[
        'penn_blocked_dim',
        'penn_dunnett',
        'penn_tukey',
        'penn_anova',
        'penn_cox_efron',
        'penn_cox_breslow',
      ],
      ...['penn_logit_exit', 'bcg_rr', 'jc_iv_earn4', 'sleepstudy_lmer', 'jobs2_ancova', 'jobs2_selfeff_d'],
      ...[
        'jobs2_mannwhitney',
        'jobs2_spearman_kendall',
        'jobs2_work_logit',
        'friedman_sleep',
        'power_anova4',
      ],
      ...['power_mcnemar_pre', 'growthbook_sequential', 'normal_posterior_nsw', 'multiarm_blockfe'],
      ...['interaction_lrt', 'eb_gemeente_arm1'],
    ].map((id) => [id, later]),
  ),
  ...Object.fromEntries(
    [
      ...['aipw_cv_ols', 'policy_argmax_cv', 'policy_argmax_truth', 'policytree_depth1', 'policytree_depth2'],
      ...['blp_calibration', 'autoc_arm1'],
    ].map((id) => [id, model]),
  ),
  grf_approx: 'a random forest of another program, close only by chance',
};
