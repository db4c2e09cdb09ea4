/* mobilenet: made by nnc 0.1.0 from model mobilenet. The structs are the caller's to place: static, stack, heap, external
 * RAM; at a multiple of 64 bytes they are read fastest. n is the number of samples, 1 to MOBILENET_BATCH; other numbers do
 * nothing. */
#ifndef NN_MOBILENET_H
#define NN_MOBILENET_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    MOBILENET_BATCH = 32,
    MOBILENET_IMAGE_SIZE = 27648,
    MOBILENET_PERSON_SIZE = 2,
    MOBILENET_PARAMETERS = 221794,
    MOBILENET_METRICS = 2,
    MOBILENET_WEIGHTS_BYTES = 887176,
    MOBILENET_INFERENCE_BYTES = 592064,
    MOBILENET_TRAINING_BYTES = 32321280
};
#define MOBILENET_LAYOUT 0x85be41565823c7d6u        /* of the weights' names and shapes */

typedef struct mobilenet_weights {
    float conv2d_kernel[3 * 3 * 3 * 8];
    float conv2d_bias[8];
    float batch_normalization_gamma[8];
    float batch_normalization_beta[8];
    float batch_normalization_moving_mean[8];
    float batch_normalization_moving_variance[8];
    float block_depthwise_conv2d_kernel[3 * 3 * 8 * 1];
    float block_depthwise_conv2d_bias[8];
    float block_batch_normalization_1_gamma[8];
    float block_batch_normalization_1_beta[8];
    float block_batch_normalization_1_moving_mean[8];
    float block_batch_normalization_1_moving_variance[8];
    float block_conv2d_1_kernel[1 * 1 * 8 * 16];
    float block_conv2d_1_bias[16];
    float block_batch_normalization_2_gamma[16];
    float block_batch_normalization_2_beta[16];
    float block_batch_normalization_2_moving_mean[16];
    float block_batch_normalization_2_moving_variance[16];
    float block_1_depthwise_conv2d_1_kernel[3 * 3 * 16 * 1];
    float block_1_depthwise_conv2d_1_bias[16];
    float block_1_batch_normalization_3_gamma[16];
    float block_1_batch_normalization_3_beta[16];
    float block_1_batch_normalization_3_moving_mean[16];
    float block_1_batch_normalization_3_moving_variance[16];
    float block_1_conv2d_2_kernel[1 * 1 * 16 * 32];
    float block_1_conv2d_2_bias[32];
    float block_1_batch_normalization_4_gamma[32];
    float block_1_batch_normalization_4_beta[32];
    float block_1_batch_normalization_4_moving_mean[32];
    float block_1_batch_normalization_4_moving_variance[32];
    float block_2_depthwise_conv2d_2_kernel[3 * 3 * 32 * 1];
    float block_2_depthwise_conv2d_2_bias[32];
    float block_2_batch_normalization_5_gamma[32];
    float block_2_batch_normalization_5_beta[32];
    float block_2_batch_normalization_5_moving_mean[32];
    float block_2_batch_normalization_5_moving_variance[32];
    float block_2_conv2d_3_kernel[1 * 1 * 32 * 32];
    float block_2_conv2d_3_bias[32];
    float block_2_batch_normalization_6_gamma[32];
    float block_2_batch_normalization_6_beta[32];
    float block_2_batch_normalization_6_moving_mean[32];
    float block_2_batch_normalization_6_moving_variance[32];
    float block_3_depthwise_conv2d_3_kernel[3 * 3 * 32 * 1];
    float block_3_depthwise_conv2d_3_bias[32];
    float block_3_batch_normalization_7_gamma[32];
    float block_3_batch_normalization_7_beta[32];
    float block_3_batch_normalization_7_moving_mean[32];
    float block_3_batch_normalization_7_moving_variance[32];
    float block_3_conv2d_4_kernel[1 * 1 * 32 * 64];
    float block_3_conv2d_4_bias[64];
    float block_3_batch_normalization_8_gamma[64];
    float block_3_batch_normalization_8_beta[64];
    float block_3_batch_normalization_8_moving_mean[64];
    float block_3_batch_normalization_8_moving_variance[64];
    float block_4_depthwise_conv2d_4_kernel[3 * 3 * 64 * 1];
    float block_4_depthwise_conv2d_4_bias[64];
    float block_4_batch_normalization_9_gamma[64];
    float block_4_batch_normalization_9_beta[64];
    float block_4_batch_normalization_9_moving_mean[64];
    float block_4_batch_normalization_9_moving_variance[64];
    float block_4_conv2d_5_kernel[1 * 1 * 64 * 64];
    float block_4_conv2d_5_bias[64];
    float block_4_batch_normalization_10_gamma[64];
    float block_4_batch_normalization_10_beta[64];
    float block_4_batch_normalization_10_moving_mean[64];
    float block_4_batch_normalization_10_moving_variance[64];
    float block_5_depthwise_conv2d_5_kernel[3 * 3 * 64 * 1];
    float block_5_depthwise_conv2d_5_bias[64];
    float block_5_batch_normalization_11_gamma[64];
    float block_5_batch_normalization_11_beta[64];
    float block_5_batch_normalization_11_moving_mean[64];
    float block_5_batch_normalization_11_moving_variance[64];
    float block_5_conv2d_6_kernel[1 * 1 * 64 * 128];
    float block_5_conv2d_6_bias[128];
    float block_5_batch_normalization_12_gamma[128];
    float block_5_batch_normalization_12_beta[128];
    float block_5_batch_normalization_12_moving_mean[128];
    float block_5_batch_normalization_12_moving_variance[128];
    float block_6_depthwise_conv2d_6_kernel[3 * 3 * 128 * 1];
    float block_6_depthwise_conv2d_6_bias[128];
    float block_6_batch_normalization_13_gamma[128];
    float block_6_batch_normalization_13_beta[128];
    float block_6_batch_normalization_13_moving_mean[128];
    float block_6_batch_normalization_13_moving_variance[128];
    float block_6_conv2d_7_kernel[1 * 1 * 128 * 128];
    float block_6_conv2d_7_bias[128];
    float block_6_batch_normalization_14_gamma[128];
    float block_6_batch_normalization_14_beta[128];
    float block_6_batch_normalization_14_moving_mean[128];
    float block_6_batch_normalization_14_moving_variance[128];
    float block_7_depthwise_conv2d_7_kernel[3 * 3 * 128 * 1];
    float block_7_depthwise_conv2d_7_bias[128];
    float block_7_batch_normalization_15_gamma[128];
    float block_7_batch_normalization_15_beta[128];
    float block_7_batch_normalization_15_moving_mean[128];
    float block_7_batch_normalization_15_moving_variance[128];
    float block_7_conv2d_8_kernel[1 * 1 * 128 * 128];
    float block_7_conv2d_8_bias[128];
    float block_7_batch_normalization_16_gamma[128];
    float block_7_batch_normalization_16_beta[128];
    float block_7_batch_normalization_16_moving_mean[128];
    float block_7_batch_normalization_16_moving_variance[128];
    float block_8_depthwise_conv2d_8_kernel[3 * 3 * 128 * 1];
    float block_8_depthwise_conv2d_8_bias[128];
    float block_8_batch_normalization_17_gamma[128];
    float block_8_batch_normalization_17_beta[128];
    float block_8_batch_normalization_17_moving_mean[128];
    float block_8_batch_normalization_17_moving_variance[128];
    float block_8_conv2d_9_kernel[1 * 1 * 128 * 128];
    float block_8_conv2d_9_bias[128];
    float block_8_batch_normalization_18_gamma[128];
    float block_8_batch_normalization_18_beta[128];
    float block_8_batch_normalization_18_moving_mean[128];
    float block_8_batch_normalization_18_moving_variance[128];
    float block_9_depthwise_conv2d_9_kernel[3 * 3 * 128 * 1];
    float block_9_depthwise_conv2d_9_bias[128];
    float block_9_batch_normalization_19_gamma[128];
    float block_9_batch_normalization_19_beta[128];
    float block_9_batch_normalization_19_moving_mean[128];
    float block_9_batch_normalization_19_moving_variance[128];
    float block_9_conv2d_10_kernel[1 * 1 * 128 * 128];
    float block_9_conv2d_10_bias[128];
    float block_9_batch_normalization_20_gamma[128];
    float block_9_batch_normalization_20_beta[128];
    float block_9_batch_normalization_20_moving_mean[128];
    float block_9_batch_normalization_20_moving_variance[128];
    float block_10_depthwise_conv2d_10_kernel[3 * 3 * 128 * 1];
    float block_10_depthwise_conv2d_10_bias[128];
    float block_10_batch_normalization_21_gamma[128];
    float block_10_batch_normalization_21_beta[128];
    float block_10_batch_normalization_21_moving_mean[128];
    float block_10_batch_normalization_21_moving_variance[128];
    float block_10_conv2d_11_kernel[1 * 1 * 128 * 128];
    float block_10_conv2d_11_bias[128];
    float block_10_batch_normalization_22_gamma[128];
    float block_10_batch_normalization_22_beta[128];
    float block_10_batch_normalization_22_moving_mean[128];
    float block_10_batch_normalization_22_moving_variance[128];
    float block_11_depthwise_conv2d_11_kernel[3 * 3 * 128 * 1];
    float block_11_depthwise_conv2d_11_bias[128];
    float block_11_batch_normalization_23_gamma[128];
    float block_11_batch_normalization_23_beta[128];
    float block_11_batch_normalization_23_moving_mean[128];
    float block_11_batch_normalization_23_moving_variance[128];
    float block_11_conv2d_12_kernel[1 * 1 * 128 * 256];
    float block_11_conv2d_12_bias[256];
    float block_11_batch_normalization_24_gamma[256];
    float block_11_batch_normalization_24_beta[256];
    float block_11_batch_normalization_24_moving_mean[256];
    float block_11_batch_normalization_24_moving_variance[256];
    float block_12_depthwise_conv2d_12_kernel[3 * 3 * 256 * 1];
    float block_12_depthwise_conv2d_12_bias[256];
    float block_12_batch_normalization_25_gamma[256];
    float block_12_batch_normalization_25_beta[256];
    float block_12_batch_normalization_25_moving_mean[256];
    float block_12_batch_normalization_25_moving_variance[256];
    float block_12_conv2d_13_kernel[1 * 1 * 256 * 256];
    float block_12_conv2d_13_bias[256];
    float block_12_batch_normalization_26_gamma[256];
    float block_12_batch_normalization_26_beta[256];
    float block_12_batch_normalization_26_moving_mean[256];
    float block_12_batch_normalization_26_moving_variance[256];
    float dense_kernel[256 * 2];
    float dense_bias[2];
} mobilenet_weights;

typedef struct mobilenet_scratch {
    float arena[147984];
    int32_t integers[32];
} mobilenet_scratch;

typedef struct mobilenet_metrics {
    float loss_total;
    float loss_count;
    float accuracy_total;
    float accuracy_count;
} mobilenet_metrics;

typedef struct mobilenet_trainer {
    float learning_rate;
    uint32_t step;                      /* steps done */
    uint64_t seed;
    mobilenet_metrics metrics;
    float conv2d_kernel_m[3 * 3 * 3 * 8];
    float conv2d_kernel_v[3 * 3 * 3 * 8];
    float conv2d_bias_m[8];
    float conv2d_bias_v[8];
    float batch_normalization_gamma_m[8];
    float batch_normalization_gamma_v[8];
    float batch_normalization_beta_m[8];
    float batch_normalization_beta_v[8];
    float block_depthwise_conv2d_kernel_m[3 * 3 * 8 * 1];
    float block_depthwise_conv2d_kernel_v[3 * 3 * 8 * 1];
    float block_depthwise_conv2d_bias_m[8];
    float block_depthwise_conv2d_bias_v[8];
    float block_batch_normalization_1_gamma_m[8];
    float block_batch_normalization_1_gamma_v[8];
    float block_batch_normalization_1_beta_m[8];
    float block_batch_normalization_1_beta_v[8];
    float block_conv2d_1_kernel_m[1 * 1 * 8 * 16];
    float block_conv2d_1_kernel_v[1 * 1 * 8 * 16];
    float block_conv2d_1_bias_m[16];
    float block_conv2d_1_bias_v[16];
    float block_batch_normalization_2_gamma_m[16];
    float block_batch_normalization_2_gamma_v[16];
    float block_batch_normalization_2_beta_m[16];
    float block_batch_normalization_2_beta_v[16];
    float block_1_depthwise_conv2d_1_kernel_m[3 * 3 * 16 * 1];
    float block_1_depthwise_conv2d_1_kernel_v[3 * 3 * 16 * 1];
    float block_1_depthwise_conv2d_1_bias_m[16];
    float block_1_depthwise_conv2d_1_bias_v[16];
    float block_1_batch_normalization_3_gamma_m[16];
    float block_1_batch_normalization_3_gamma_v[16];
    float block_1_batch_normalization_3_beta_m[16];
    float block_1_batch_normalization_3_beta_v[16];
    float block_1_conv2d_2_kernel_m[1 * 1 * 16 * 32];
    float block_1_conv2d_2_kernel_v[1 * 1 * 16 * 32];
    float block_1_conv2d_2_bias_m[32];
    float block_1_conv2d_2_bias_v[32];
    float block_1_batch_normalization_4_gamma_m[32];
    float block_1_batch_normalization_4_gamma_v[32];
    float block_1_batch_normalization_4_beta_m[32];
    float block_1_batch_normalization_4_beta_v[32];
    float block_2_depthwise_conv2d_2_kernel_m[3 * 3 * 32 * 1];
    float block_2_depthwise_conv2d_2_kernel_v[3 * 3 * 32 * 1];
    float block_2_depthwise_conv2d_2_bias_m[32];
    float block_2_depthwise_conv2d_2_bias_v[32];
    float block_2_batch_normalization_5_gamma_m[32];
    float block_2_batch_normalization_5_gamma_v[32];
    float block_2_batch_normalization_5_beta_m[32];
    float block_2_batch_normalization_5_beta_v[32];
    float block_2_conv2d_3_kernel_m[1 * 1 * 32 * 32];
    float block_2_conv2d_3_kernel_v[1 * 1 * 32 * 32];
    float block_2_conv2d_3_bias_m[32];
    float block_2_conv2d_3_bias_v[32];
    float block_2_batch_normalization_6_gamma_m[32];
    float block_2_batch_normalization_6_gamma_v[32];
    float block_2_batch_normalization_6_beta_m[32];
    float block_2_batch_normalization_6_beta_v[32];
    float block_3_depthwise_conv2d_3_kernel_m[3 * 3 * 32 * 1];
    float block_3_depthwise_conv2d_3_kernel_v[3 * 3 * 32 * 1];
    float block_3_depthwise_conv2d_3_bias_m[32];
    float block_3_depthwise_conv2d_3_bias_v[32];
    float block_3_batch_normalization_7_gamma_m[32];
    float block_3_batch_normalization_7_gamma_v[32];
    float block_3_batch_normalization_7_beta_m[32];
    float block_3_batch_normalization_7_beta_v[32];
    float block_3_conv2d_4_kernel_m[1 * 1 * 32 * 64];
    float block_3_conv2d_4_kernel_v[1 * 1 * 32 * 64];
    float block_3_conv2d_4_bias_m[64];
    float block_3_conv2d_4_bias_v[64];
    float block_3_batch_normalization_8_gamma_m[64];
    float block_3_batch_normalization_8_gamma_v[64];
    float block_3_batch_normalization_8_beta_m[64];
    float block_3_batch_normalization_8_beta_v[64];
    float block_4_depthwise_conv2d_4_kernel_m[3 * 3 * 64 * 1];
    float block_4_depthwise_conv2d_4_kernel_v[3 * 3 * 64 * 1];
    float block_4_depthwise_conv2d_4_bias_m[64];
    float block_4_depthwise_conv2d_4_bias_v[64];
    float block_4_batch_normalization_9_gamma_m[64];
    float block_4_batch_normalization_9_gamma_v[64];
    float block_4_batch_normalization_9_beta_m[64];
    float block_4_batch_normalization_9_beta_v[64];
    float block_4_conv2d_5_kernel_m[1 * 1 * 64 * 64];
    float block_4_conv2d_5_kernel_v[1 * 1 * 64 * 64];
    float block_4_conv2d_5_bias_m[64];
    float block_4_conv2d_5_bias_v[64];
    float block_4_batch_normalization_10_gamma_m[64];
    float block_4_batch_normalization_10_gamma_v[64];
    float block_4_batch_normalization_10_beta_m[64];
    float block_4_batch_normalization_10_beta_v[64];
    float block_5_depthwise_conv2d_5_kernel_m[3 * 3 * 64 * 1];
    float block_5_depthwise_conv2d_5_kernel_v[3 * 3 * 64 * 1];
    float block_5_depthwise_conv2d_5_bias_m[64];
    float block_5_depthwise_conv2d_5_bias_v[64];
    float block_5_batch_normalization_11_gamma_m[64];
    float block_5_batch_normalization_11_gamma_v[64];
    float block_5_batch_normalization_11_beta_m[64];
    float block_5_batch_normalization_11_beta_v[64];
    float block_5_conv2d_6_kernel_m[1 * 1 * 64 * 128];
    float block_5_conv2d_6_kernel_v[1 * 1 * 64 * 128];
    float block_5_conv2d_6_bias_m[128];
    float block_5_conv2d_6_bias_v[128];
    float block_5_batch_normalization_12_gamma_m[128];
    float block_5_batch_normalization_12_gamma_v[128];
    float block_5_batch_normalization_12_beta_m[128];
    float block_5_batch_normalization_12_beta_v[128];
    float block_6_depthwise_conv2d_6_kernel_m[3 * 3 * 128 * 1];
    float block_6_depthwise_conv2d_6_kernel_v[3 * 3 * 128 * 1];
    float block_6_depthwise_conv2d_6_bias_m[128];
    float block_6_depthwise_conv2d_6_bias_v[128];
    float block_6_batch_normalization_13_gamma_m[128];
    float block_6_batch_normalization_13_gamma_v[128];
    float block_6_batch_normalization_13_beta_m[128];
    float block_6_batch_normalization_13_beta_v[128];
    float block_6_conv2d_7_kernel_m[1 * 1 * 128 * 128];
    float block_6_conv2d_7_kernel_v[1 * 1 * 128 * 128];
    float block_6_conv2d_7_bias_m[128];
    float block_6_conv2d_7_bias_v[128];
    float block_6_batch_normalization_14_gamma_m[128];
    float block_6_batch_normalization_14_gamma_v[128];
    float block_6_batch_normalization_14_beta_m[128];
    float block_6_batch_normalization_14_beta_v[128];
    float block_7_depthwise_conv2d_7_kernel_m[3 * 3 * 128 * 1];
    float block_7_depthwise_conv2d_7_kernel_v[3 * 3 * 128 * 1];
    float block_7_depthwise_conv2d_7_bias_m[128];
    float block_7_depthwise_conv2d_7_bias_v[128];
    float block_7_batch_normalization_15_gamma_m[128];
    float block_7_batch_normalization_15_gamma_v[128];
    float block_7_batch_normalization_15_beta_m[128];
    float block_7_batch_normalization_15_beta_v[128];
    float block_7_conv2d_8_kernel_m[1 * 1 * 128 * 128];
    float block_7_conv2d_8_kernel_v[1 * 1 * 128 * 128];
    float block_7_conv2d_8_bias_m[128];
    float block_7_conv2d_8_bias_v[128];
    float block_7_batch_normalization_16_gamma_m[128];
    float block_7_batch_normalization_16_gamma_v[128];
    float block_7_batch_normalization_16_beta_m[128];
    float block_7_batch_normalization_16_beta_v[128];
    float block_8_depthwise_conv2d_8_kernel_m[3 * 3 * 128 * 1];
    float block_8_depthwise_conv2d_8_kernel_v[3 * 3 * 128 * 1];
    float block_8_depthwise_conv2d_8_bias_m[128];
    float block_8_depthwise_conv2d_8_bias_v[128];
    float block_8_batch_normalization_17_gamma_m[128];
    float block_8_batch_normalization_17_gamma_v[128];
    float block_8_batch_normalization_17_beta_m[128];
    float block_8_batch_normalization_17_beta_v[128];
    float block_8_conv2d_9_kernel_m[1 * 1 * 128 * 128];
    float block_8_conv2d_9_kernel_v[1 * 1 * 128 * 128];
    float block_8_conv2d_9_bias_m[128];
    float block_8_conv2d_9_bias_v[128];
    float block_8_batch_normalization_18_gamma_m[128];
    float block_8_batch_normalization_18_gamma_v[128];
    float block_8_batch_normalization_18_beta_m[128];
    float block_8_batch_normalization_18_beta_v[128];
    float block_9_depthwise_conv2d_9_kernel_m[3 * 3 * 128 * 1];
    float block_9_depthwise_conv2d_9_kernel_v[3 * 3 * 128 * 1];
    float block_9_depthwise_conv2d_9_bias_m[128];
    float block_9_depthwise_conv2d_9_bias_v[128];
    float block_9_batch_normalization_19_gamma_m[128];
    float block_9_batch_normalization_19_gamma_v[128];
    float block_9_batch_normalization_19_beta_m[128];
    float block_9_batch_normalization_19_beta_v[128];
    float block_9_conv2d_10_kernel_m[1 * 1 * 128 * 128];
    float block_9_conv2d_10_kernel_v[1 * 1 * 128 * 128];
    float block_9_conv2d_10_bias_m[128];
    float block_9_conv2d_10_bias_v[128];
    float block_9_batch_normalization_20_gamma_m[128];
    float block_9_batch_normalization_20_gamma_v[128];
    float block_9_batch_normalization_20_beta_m[128];
    float block_9_batch_normalization_20_beta_v[128];
    float block_10_depthwise_conv2d_10_kernel_m[3 * 3 * 128 * 1];
    float block_10_depthwise_conv2d_10_kernel_v[3 * 3 * 128 * 1];
    float block_10_depthwise_conv2d_10_bias_m[128];
    float block_10_depthwise_conv2d_10_bias_v[128];
    float block_10_batch_normalization_21_gamma_m[128];
    float block_10_batch_normalization_21_gamma_v[128];
    float block_10_batch_normalization_21_beta_m[128];
    float block_10_batch_normalization_21_beta_v[128];
    float block_10_conv2d_11_kernel_m[1 * 1 * 128 * 128];
    float block_10_conv2d_11_kernel_v[1 * 1 * 128 * 128];
    float block_10_conv2d_11_bias_m[128];
    float block_10_conv2d_11_bias_v[128];
    float block_10_batch_normalization_22_gamma_m[128];
    float block_10_batch_normalization_22_gamma_v[128];
    float block_10_batch_normalization_22_beta_m[128];
    float block_10_batch_normalization_22_beta_v[128];
    float block_11_depthwise_conv2d_11_kernel_m[3 * 3 * 128 * 1];
    float block_11_depthwise_conv2d_11_kernel_v[3 * 3 * 128 * 1];
    float block_11_depthwise_conv2d_11_bias_m[128];
    float block_11_depthwise_conv2d_11_bias_v[128];
    float block_11_batch_normalization_23_gamma_m[128];
    float block_11_batch_normalization_23_gamma_v[128];
    float block_11_batch_normalization_23_beta_m[128];
    float block_11_batch_normalization_23_beta_v[128];
    float block_11_conv2d_12_kernel_m[1 * 1 * 128 * 256];
    float block_11_conv2d_12_kernel_v[1 * 1 * 128 * 256];
    float block_11_conv2d_12_bias_m[256];
    float block_11_conv2d_12_bias_v[256];
    float block_11_batch_normalization_24_gamma_m[256];
    float block_11_batch_normalization_24_gamma_v[256];
    float block_11_batch_normalization_24_beta_m[256];
    float block_11_batch_normalization_24_beta_v[256];
    float block_12_depthwise_conv2d_12_kernel_m[3 * 3 * 256 * 1];
    float block_12_depthwise_conv2d_12_kernel_v[3 * 3 * 256 * 1];
    float block_12_depthwise_conv2d_12_bias_m[256];
    float block_12_depthwise_conv2d_12_bias_v[256];
    float block_12_batch_normalization_25_gamma_m[256];
    float block_12_batch_normalization_25_gamma_v[256];
    float block_12_batch_normalization_25_beta_m[256];
    float block_12_batch_normalization_25_beta_v[256];
    float block_12_conv2d_13_kernel_m[1 * 1 * 256 * 256];
    float block_12_conv2d_13_kernel_v[1 * 1 * 256 * 256];
    float block_12_conv2d_13_bias_m[256];
    float block_12_conv2d_13_bias_v[256];
    float block_12_batch_normalization_26_gamma_m[256];
    float block_12_batch_normalization_26_gamma_v[256];
    float block_12_batch_normalization_26_beta_m[256];
    float block_12_batch_normalization_26_beta_v[256];
    float dense_kernel_m[256 * 2];
    float dense_kernel_v[256 * 2];
    float dense_bias_m[2];
    float dense_bias_v[2];
    float arena[7647636];
    int32_t integers[32];
} mobilenet_trainer;

void mobilenet_init(mobilenet_weights *weights, uint64_t seed);
void mobilenet_predict(const mobilenet_weights *weights, mobilenet_scratch *scratch, int n, const float *image, float *person);
void mobilenet_trainer_init(mobilenet_trainer *trainer, uint64_t seed);
float mobilenet_train(mobilenet_weights *weights, mobilenet_trainer *trainer, int n, const float *image, const int32_t *person_true);
void mobilenet_metrics_reset(mobilenet_metrics *metrics);
float mobilenet_evaluate(const mobilenet_weights *weights, mobilenet_scratch *scratch, mobilenet_metrics *metrics, int n, const float *image, const int32_t *person_true);
void mobilenet_metrics_result(const mobilenet_metrics *metrics, float result[MOBILENET_METRICS]);

/* nn_model.h - the descriptor through which generic code runs any emitted model.
 *
 * This text is pasted into every emitted header (the guard lets several of them, and nn.h, live in one
 * translation unit), so it needs no header but <stddef.h> and <stdint.h>. Every pointer is to
 * constant data; the caller owns the weights, scratch and trainer structs that the functions work on. */
#ifndef NN_MODEL_DEFINED
#define NN_MODEL_DEFINED
#include <stddef.h>
#include <stdint.h>

enum { NN_MODEL_VERSION = 1, NN_MAX_RANK = 6 };
enum nn_element { NN_F32 = 0, NN_I32 = 1 };
enum nn_tensor_flags { NN_TRAINABLE = 1, NN_STATE = 2 };

/* A tensor of a struct (weights, trainer) or an argument (inputs, outputs, targets). */
typedef struct nn_tensor {
    const char *name;          /* "dense/kernel", "image", "label" */
    int32_t element;           /* enum nn_element */
    int32_t flags;             /* enum nn_tensor_flags */
    int32_t rank;              /* of one sample for arguments: the batch is not counted */
    int32_t dims[6];
    size_t size;               /* elements, of one sample for arguments */
    size_t offset;             /* bytes from the start of its struct; 0 for arguments */
    int32_t classes;           /* of an argument of numbers below a limit, such as classes: that limit; else 0 */
} nn_tensor;

typedef struct nn_model {
    uint32_t version;          /* NN_MODEL_VERSION */
    const char *name;
    uint64_t layout;           /* hash of names, shapes and order of the weights */
    int32_t batch;             /* largest n of one call */
    size_t weights_bytes, scratch_bytes, trainer_bytes, metrics_bytes;
    size_t inference_bytes, training_bytes;
    size_t metrics_offset;     /* of the metrics struct in the trainer */
    size_t learning_rate_offset, step_offset;      /* in the trainer: float, uint32_t */
    size_t seed_offset;        /* in the trainer: uint64_t */
    int32_t weight_count, slot_count, input_count, output_count, target_count, metric_count;
    const nn_tensor *weights;  /* in file order */
    const nn_tensor *slots;    /* optimizer states, in the trainer */
    const nn_tensor *inputs, *outputs, *targets;
    const char *const *metric_names;               /* [0] is "loss" */
    void (*init)(void *weights, uint64_t seed);
    void (*scratch_init)(void *scratch, uint64_t seed);   /* NULL when prediction keeps nothing */
    void (*predict)(const void *weights, void *scratch, int n, const void *const *inputs, float *const *outputs);
    void (*trainer_init)(void *trainer, uint64_t seed);   /* this and the rest are NULL without training */
    float (*train)(void *weights, void *trainer, int n, const void *const *inputs, const void *const *targets,
                   const float *sample_weight);
    void (*metrics_reset)(void *metrics);
    float (*evaluate)(const void *weights, void *scratch, void *metrics, int n, const void *const *inputs,
                      const void *const *targets, const float *sample_weight);
    void (*metrics_result)(const void *metrics, float *result);
    /* NULL when no layer adapts to the inputs; else once for each batch of them, before training */
    void (*adapt)(void *weights, void *scratch, int n, const void *const *inputs);
} nn_model;
#endif

extern const nn_model mobilenet_model;        /* for code that runs any model */

#ifdef __cplusplus
}
#endif
#endif
