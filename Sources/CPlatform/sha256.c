#include "CPlatform.h"

#include <openssl/evp.h>
#include <pthread.h>

// The algorithm is looked up once a process (a lookup by name costs more than hashing a page), the context made once a
// thread and freed when the thread ends.
static EVP_MD *algorithm;
static pthread_key_t context_key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void free_context(void *context) { EVP_MD_CTX_free(context); }

static void prepare(void) {
    algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
    if (pthread_key_create(&context_key, free_context) != 0) algorithm = NULL;
}

static const EVP_MD *sha256(void) {
    pthread_once(&once, prepare);
    return algorithm;
}

int platform_sha256(const void *bytes, size_t count, uint8_t *digest) {
    const EVP_MD *type = sha256();
    if (type == NULL) return 0;
    EVP_MD_CTX *context = pthread_getspecific(context_key);
    if (context == NULL) {
        context = EVP_MD_CTX_new();
        if (context == NULL) return 0;
        if (pthread_setspecific(context_key, context) != 0) {
            EVP_MD_CTX_free(context);
            return 0;
        }
    }
    return EVP_DigestInit_ex2(context, type, NULL) == 1 && EVP_DigestUpdate(context, bytes, count) == 1 &&
           EVP_DigestFinal_ex(context, digest, NULL) == 1;
}

platform_sha256_stream *platform_sha256_begin(void) {
    const EVP_MD *type = sha256();
    EVP_MD_CTX *context = type == NULL ? NULL : EVP_MD_CTX_new();
    if (context != NULL && EVP_DigestInit_ex2(context, type, NULL) != 1) {
        EVP_MD_CTX_free(context);
        context = NULL;
    }
    return (platform_sha256_stream *)context;
}

int platform_sha256_update(platform_sha256_stream *stream, const void *bytes, size_t count) {
    return EVP_DigestUpdate((EVP_MD_CTX *)stream, bytes, count) == 1;
}

int platform_sha256_finish(platform_sha256_stream *stream, uint8_t *digest) {
    return EVP_DigestFinal_ex((EVP_MD_CTX *)stream, digest, NULL) == 1;
}

void platform_sha256_free(platform_sha256_stream *stream) { EVP_MD_CTX_free((EVP_MD_CTX *)stream); }
