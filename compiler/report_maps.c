/* report_maps.c - a trained model to look at: kernels as images, and what each layer makes of one sample.
 *
 * Prediction is compiled a second time so that every value is reported, as eager.c does; the last value of each layer is
 * kept. Example: conv2d(8, 3) of an image [28, 28, 1] shows 8 kernels of 3 x 3 and 8 maps of 26 x 26. */
#include "report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_IMAGES = 32, MOST_CHANNELS = 4, MOST_BARS = 256, IMAGE_WIDTH = 72 };

static size_t scale_for(size_t width) { return width >= IMAGE_WIDTH ? 1 : (IMAGE_WIDTH + width - 1) / width; }

/* ---- kernels ---- */

static float largest_of(const float *values, size_t count) {
    float largest = 0;
    for (size_t i = 0; i < count; i++)
        if (isfinite(values[i]) && fabsf(values[i]) > largest) largest = fabsf(values[i]);
    return largest;
}

/* Numbers [height, width, inputs, filters] as one image for each filter and, of the first few, each input. */
static void put_filters(nn_text *text, const nn_tensor *tensor, const float *values, size_t height, size_t width,
                        size_t inputs, size_t filters) {
    float largest = largest_of(values, tensor->size);
    nn_text_add(text, "<h3>");
    report_escape(text, tensor->name);
    nn_text_format(text, "</h3>\n<p class=\"note\">%zu of %zu x %zu", filters, height, width);
    if (inputs > 1) nn_text_format(text, ", for %zu inputs", inputs);
    nn_text_format(text, "; red is above 0, blue below, up to %.3g.</p>\n<p>", (double)largest);
    size_t shown = inputs < MOST_CHANNELS ? inputs : MOST_CHANNELS, count = 0;
    for (size_t filter = 0; filter < filters && count < MOST_IMAGES; filter++)
        for (size_t input = 0; input < shown && count < MOST_IMAGES; input++, count++) {
            Picture picture = { values + input * filters + filter, height, width, width * inputs * filters, inputs * filters,
                                0, largest, COLOURS_SIGNED, scale_for(width), scale_for(width) };
            char title[96];
            snprintf(title, sizeof title, "filter %zu, input %zu", filter, input);
            report_picture(text, &picture, title);
        }
    nn_text_add(text, "</p>\n");
}

/* The rank of a sample that is an image: [height, width] or [height, width, channels]; else 0. */
static int image_rank(const nn_tensor *tensor) { return tensor->rank == 2 || tensor->rank == 3 ? tensor->rank : 0; }

void report_filters(const Run *run, nn_text *text) {
    const nn_model *model = run->model;
    const nn_tensor *image = model->input_count == 1 && image_rank(&model->inputs[0]) > 0 ? &model->inputs[0] : NULL;
    bool titled = false, first = true;
    for (int i = 0; i < model->weight_count; i++) {
        const nn_tensor *tensor = &model->weights[i];
        const float *values = (const float *)((const char *)run->weights + tensor->offset);
        bool convolution = tensor->rank == 4, dense = tensor->rank == 2 && first && image != NULL;
        first = first && tensor->rank < 2;
        dense = dense && (size_t)tensor->dims[0] == image->size;
        if (!convolution && !dense) continue;
        if (!titled) nn_text_add(text, "<h2>Kernels</h2>\n");
        titled = true;
        if (convolution)
            put_filters(text, tensor, values, (size_t)tensor->dims[0], (size_t)tensor->dims[1], (size_t)tensor->dims[2],
                        (size_t)tensor->dims[3]);
        else
            put_filters(text, tensor, values, (size_t)image->dims[0], (size_t)image->dims[1],
                        image->rank == 3 ? (size_t)image->dims[2] : 1, (size_t)tensor->dims[1]);
    }
}

/* ---- what the layers make of a sample ---- */

typedef struct LayerMap { Ref ref; float *values; size_t count; } LayerMap;
typedef struct LayerMaps { const Module *module; Compilation *comp; LayerMap *maps; bool failed; } LayerMaps;     /* one a layer */

/* Called by emitted code, with every value of prediction; a layer's last one is its result. */
static void keep_value(LayerMaps *maps, int program, uint32_t ref, const float *values, size_t count) {
    if (program != PROGRAM_PREDICT) return;
    const Node *node = ir_node(&maps->module->programs[PROGRAM_PREDICT].graph, ref);
    int64_t layer = layer_of(maps->comp, maps->module, node->origin.instance);
    if (layer < 0 || !node->shape.batched || maps->failed) return;
    float *copy = realloc(maps->maps[layer].values, (count + 1) * sizeof *copy);
    if (copy == NULL) {
        maps->failed = true;
        return;
    }
    memcpy(copy, values, count * sizeof *copy);
    maps->maps[layer] = (LayerMap){ ref, copy, count };
}

static void grey_range(Picture *picture, size_t count) {
    picture->least = INFINITY;
    picture->largest = -INFINITY;
    for (size_t i = 0; i < count; i++) {
        float value = picture->values[i];
        if (value < picture->least) picture->least = value;
        if (value > picture->largest) picture->largest = value;
    }
}

/* One sample of these sizes: an image for each channel, else one row of cells. */
static void put_sample(nn_text *text, const float *values, int rank, const int64_t *dims, size_t count) {
    bool image = rank == 3 || (rank == 2 && dims[0] > 1);
    size_t height = image ? (size_t)dims[0] : 1, width = image ? (size_t)dims[1] : count;
    size_t channels = rank == 3 ? (size_t)dims[2] : 1, shown = channels < MOST_IMAGES ? channels : MOST_IMAGES;
    if (!image && width > MOST_BARS) width = MOST_BARS;
    size_t across = image ? scale_for(width) : width <= 32 ? 20 : 4;
    Picture picture = { values, height, width, width * channels, channels, 0, 0, COLOURS_GREY, across, image ? across : 20 };
    grey_range(&picture, count);
    nn_text_format(text, "<p class=\"note\">from %.3g (white) to %.3g (black)%s</p>\n<p>", (double)picture.least,
                   (double)picture.largest, channels > shown || count > height * width * channels ? ", the first of them" : "");
    for (size_t channel = 0; channel < shown; channel++) {
        char title[48];
        picture.values = values + channel;
        snprintf(title, sizeof title, "channel %zu", channel);
        report_picture(text, &picture, channels > 1 ? title : "");
    }
    nn_text_add(text, "</p>\n");
}

static void put_maps(const Run *run, const nn_dataset *data, const LayerMaps *maps, nn_text *text) {
    const nn_array *input = &data->inputs[0];
    int64_t dims[NN_MAX_RANK] = { 0 };
    nn_text_add(text, "<h2>What the layers make of one sample</h2>\n");
    if (data->input_count == 1 && input->element == NN_F32) {
        for (int i = 0; i < input->rank; i++) dims[i] = input->dims[i];
        nn_text_add(text, "<h3>");
        report_escape(text, run->model->inputs[0].name);
        nn_text_add(text, "</h3>\n");
        put_sample(text, input->values, input->rank, dims, input->size);
    }
    for (size_t i = 0; i < run->module->layers.count; i++) {
        const LayerMap *map = &maps->maps[i];
        if (map->values == NULL) continue;
        const Shape *shape = &ir_node(&run->module->programs[PROGRAM_PREDICT].graph, map->ref)->shape;
        nn_text_add(text, "<h3>");
        report_escape(text, run->module->layers.data[i].name);
        nn_text_format(text, " %s</h3>\n", shape_text(run->comp, shape));
        put_sample(text, map->values, shape->rank - 1, shape->dims + 1, map->count);
    }
}

static bool run_watched(Run *run, const nn_dataset *data, const nn_model *model, nn_error *error) {
    const void **inputs = nn_array_alloc((size_t)model->input_count, sizeof *inputs, error);
    float **outputs = nn_outputs_new(model, 1, error);
    void *scratch = nn_struct_new(model->scratch_bytes, error);
    bool good = inputs != NULL && outputs != NULL && scratch != NULL;
    for (int i = 0; good && i < model->input_count; i++) inputs[i] = data->inputs[i].values;
    if (good && model->scratch_init != NULL) model->scratch_init(scratch, 0);
    if (good) model->predict(run->weights, scratch, 1, inputs, outputs);
    free(inputs);
    nn_outputs_free(model, outputs);
    free(scratch);
    return good;
}

bool report_maps(Run *run, const nn_dataset *data, nn_text *text, nn_error *error) {
    LayerMaps maps = { .module = run->module, .comp = run->comp };
    maps.maps = arena_alloc(run->comp, (run->module->layers.count + 1) * sizeof *maps.maps);
    JitHook hook = { .name = "nn_watch", .object_name = "nn_watched", .function = (void (*)(void))keep_value, .object = &maps };
    Jit *jit = data->count > 0 ? watched_compile(run, false, &hook) : NULL;
    if (jit != NULL && run_watched(run, data, jit_model(jit), error)) put_maps(run, data, &maps, text);
    if (jit != NULL) jit_free(jit);
    for (size_t i = 0; i < run->module->layers.count; i++) free(maps.maps[i].values);
    if (maps.failed) nn_error_memory(error);
    return error->status == 0;
}
